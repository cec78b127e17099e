import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withSchool } from '../../../test/support/lawful-plan.ts';

describe('destination_accepts', () => {
  const r2 = (given: Parameters<typeof withSchool>[2]) => ({ district: withSchool(lawfulDistrict(), 'R2', given) });

  it('names moves to a school that accepts no teacher', () => {
    expect(brokenRules(r2({ accepts: false }))).toEqual(['destination_accepts']);
    expect(rowsOf('destination_accepts', r2({ accepts: false }))[1]).toMatchObject({
      scope: 'teacher:U1-02',
      actual: 'R2: does not accept',
    });
  });

  it('names moves to a school that has closed on the day they begin, whose own people are left there', () => {
    for (const closingDate of ['2026-08-31', '2026-09-01'])
      expect(brokenRules(r2({ closingDate }))).toEqual(['closed_school', 'destination_accepts']);
  });

  it('names moves to a school that closes before the term ends', () => {
    expect(brokenRules(r2({ closingDate: '2026-09-02' }))).toEqual(['destination_accepts']);
    expect(brokenRules(r2({ closingDate: '2029-08-31' }))).toEqual(['destination_accepts']);
    expect(rowsOf('destination_accepts', r2({ closingDate: '2029-08-31' }))[1]?.actual).toBe(
      'R2: closes before the term ends',
    );
    expect(brokenRules(r2({ closingDate: '2029-09-01' }))).toEqual([]);
  });

  it('names moves to a school that opens more than twelve months after the reference date', () => {
    expect(brokenRules(r2({ openingDate: '2027-09-01' }))).toEqual(['destination_accepts']);
    expect(brokenRules(r2({ openingDate: '2027-08-31' }))).toEqual([]);
  });

  it('names moves to a school outside the district’s power, which is no target either', () => {
    expect(brokenRules(r2({ managedByDistrict: false }))).toEqual(['destination_accepts', 'move_kind']);
  });
});
