import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withSchool } from '../../../../test/support/lawful-plan.ts';

describe('destination_accepts', () => {
  const r2 = (given: Parameters<typeof withSchool>[2]) => ({ district: withSchool(lawfulDistrict(), 'R2', given) });

  it('names moves to a school that accepts nobody', () => {
    expect(brokenRules(r2({ accepts: false }))).toEqual(['destination_accepts']);
    expect(rowsOf('destination_accepts', r2({ accepts: false }))[1]).toMatchObject({
      scope: 'teacher:U1-02',
      actual: 'R2: does not accept',
    });
  });

  it('names moves to a school closed by the reference date, not to one closing the day after', () => {
    expect(brokenRules(r2({ closingDate: '2026-08-31' }))).toEqual(['destination_accepts']);
    expect(brokenRules(r2({ closingDate: '2026-09-01' }))).toEqual([]);
  });

  it('names moves to a school that opens more than twelve months after the reference date', () => {
    expect(brokenRules(r2({ openingDate: '2027-09-01' }))).toEqual(['destination_accepts']);
    expect(brokenRules(r2({ openingDate: '2027-08-31' }))).toEqual([]);
  });

  it('names moves to a school outside the district’s power, which is no target either', () => {
    expect(brokenRules(r2({ managedByDistrict: false }))).toEqual(['destination_accepts', 'move_kind']);
  });
});
