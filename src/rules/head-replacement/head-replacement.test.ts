import { describe, expect, it } from 'vitest';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withPost,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';

describe('head_replacement', () => {
  const failing = (years: number) => withTeacher(lawfulDistrict(), 'U1-head', { failedYears: years });
  const policy = { headFailedYears: 3 };
  const leaves = { 'U1-02': null, 'U1-head': [aMove('U1-head', 'U1', 'R2', { subject: 'principal' })] };

  it('names a principal who missed the targets three years in a row and stays', () => {
    expect(brokenRules({ district: failing(3), policy })).toEqual(['head_replacement']);
    const rows = rowsOf('head_replacement', { district: failing(3), policy });
    expect(rows.map(({ scope, actual }) => [scope, actual])).toEqual([
      ['district', '0 of 1 leave'],
      ['teacher:U1-head', '3 failed years in a row, still in office'],
      ['district', 'not told of 2 of 3 principals'],
    ]);
  });

  it('holds where years are fewer, where the principal leaves, and where the policy sets no number', () => {
    expect(brokenRules({ district: failing(2), policy })).toEqual([]);
    const vacated = withPost(failing(3), 'U1', 'principal', { required: 0 });
    const two = withTeacher(vacated, 'U1-03', { role: 'principal' });
    expect(brokenRules({ district: two, policy, moves: leaves })).toEqual([]);
    expect(rowsOf('head_replacement', { district: failing(3) })).toEqual([]);
  });

  it('lets the principal go below the tenure, and vacate the office for a teacher’s post', () => {
    const two = withTeacher(withPost(failing(3), 'U1', 'principal', { required: 0 }), 'U1-03', { role: 'principal' });
    const changed = {
      district: two,
      moves: { 'U1-02': null, 'U1-head': [aMove('U1-head', 'U1', 'R1')] },
      ledger: (district: typeof two, given: Parameters<typeof aLedger>[1]) =>
        aLedger(district, given, { failOnlyTenure: ['U1-head'] }),
    };
    expect(brokenRules({ ...changed, policy })).toEqual([]);
    expect(brokenRules(changed)).toEqual(['eligible', 'heads']);
  });

  it('exempts principals who have left the office, or are at a school of the city', () => {
    expect(brokenRules({ district: withTeacher(failing(3), 'U1-head', { retiresOn: '2026-08-31' }), policy })).toEqual(
      [],
    );
    expect(
      rowsOf('head_replacement', { district: withSchool(failing(3), 'U1', { managedByDistrict: false }), policy })[0],
    ).toMatchObject({ holds: true });
  });

  it('is not checked when no principal’s years are on record', () => {
    const rows = rowsOf('head_replacement', { policy });
    expect(rows.map(({ notChecked, actual }) => [notChecked, actual])).toEqual([
      [true, 'no principal has failed years on record'],
    ]);
  });
});
