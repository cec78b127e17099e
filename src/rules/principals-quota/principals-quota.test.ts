import { describe, expect, it } from 'vitest';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withPost,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';

describe('principals_quota', () => {
  const policy = { principals: 'separate' } as const;

  it('names heads of whom too few move, where they are planned separately', () => {
    expect(brokenRules({ policy })).toEqual(['principals_quota']);
    expect(rowsOf('principals_quota', { policy })).toMatchObject([
      { scope: 'principals', required: '10 × moving heads >= 3', actual: '0 of 3, margin -1' },
    ]);
  });

  it('holds when a head moves, who then counts in no other quota', () => {
    const vacated = withPost(lawfulDistrict(), 'U1', 'principal', { required: 0 });
    const district = withTeacher(vacated, 'U1-03', { role: 'principal' });
    const moves = { 'U1-02': null, 'U1-head': [aMove('U1-head', 'U1', 'R2', { subject: 'principal' })] };
    expect(brokenRules({ district, policy, moves })).toEqual([]);
    expect(rowsOf('rotation_quota', { district, policy, moves })[0]).toMatchObject({ actual: '3 of 23, margin 0' });
  });

  it('is not in force where heads are planned with the teachers', () => {
    expect(rowsOf('principals_quota')).toEqual([]);
  });
});
