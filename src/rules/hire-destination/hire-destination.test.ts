import { describe, expect, it } from 'vitest';
import { hiring, hiringDistrict } from '../../../test/support/hires.ts';
import { brokenRules, lawfulDistrict, rowsOf, withoutMoves, withSchool } from '../../../test/support/lawful-plan.ts';

describe('hire_destination', () => {
  const closedTo = (given: Parameters<typeof withSchool>[2]) =>
    hiring({
      district: hiringDistrict({}, withSchool(lawfulDistrict(), 'R1', given)),
      policy: { rotationScopes: [] },
      moves: withoutMoves,
    });

  it('names a school that receives no teacher', () => {
    expect(brokenRules(closedTo({ accepts: false }))).toEqual(['hire_destination']);
    expect(rowsOf('hire_destination', closedTo({ accepts: false }))[1]).toMatchObject({
      scope: 'hire:N1',
      actual: 'R1: does not accept',
    });
  });

  it('names a school that is closed or opens too late', () => {
    expect(brokenRules(closedTo({ closingDate: '2026-09-01' }))).toEqual(['closed_school', 'hire_destination']);
    expect(brokenRules(closedTo({ closingDate: '2060-08-31' }))).toEqual(['hire_destination']);
    expect(brokenRules(closedTo({ openingDate: '2027-09-01' }))).toEqual(['hire_destination']);
    expect(brokenRules(closedTo({ openingDate: '2027-08-31' }))).toEqual([]);
  });
});
