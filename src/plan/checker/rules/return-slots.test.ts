import { describe, expect, it } from 'vitest';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withSchool,
  withTeacher,
} from '../../../../test/support/lawful-plan.ts';

/** Nine posts at U1, all held; two of its teachers leave for a term, one comes. */
const full = withSchool(lawfulDistrict(), 'U1', { approvedPosts: 9 });
const comes = { 'R1-01': [aMove('R1-01', 'R1', 'U1')] };

describe('slots kept for the return', () => {
  it('refuses a plan that gives a post to another while somebody is to return to it', () => {
    expect(brokenRules({ district: full, policy: { reserveReturn: true }, moves: comes })).toEqual(['return_slots']);
    const row = rowsOf('return_slots', { district: full, policy: { reserveReturn: true }, moves: comes }).at(-1);
    expect(row?.actual).toBe('8 present + 2 kept = 10');
  });

  it('holds where a post is free besides, or where nobody comes', () => {
    const roomy = withSchool(full, 'U1', { approvedPosts: 10 });
    expect(brokenRules({ district: roomy, policy: { reserveReturn: true }, moves: comes })).toEqual([]);
    expect(brokenRules({ district: full, policy: { reserveReturn: true } })).toEqual([]);
  });

  it('is not asked where the policy keeps no posts, or where those who leave do not come back', () => {
    expect(brokenRules({ district: full, moves: comes })).toEqual([]);
    expect(rowsOf('return_slots', { district: full, moves: comes })).toEqual([]);
    const forGood = { reserveReturn: true, moveModes: { source_to_target: 'transfer' } } as const;
    expect(brokenRules({ district: full, policy: forGood, moves: comes })).toEqual([]);
  });

  it('counts who is out on a term already', () => {
    const away = withTeacher(full, 'U1-08', {
      termMode: 'support',
      termEnd: '2027-07-31',
      hostSchoolId: 'R1',
    });
    const stay = { 'U1-01': null, 'U1-02': null, 'R1-01': [aMove('R1-01', 'R1', 'U1')] };
    const broken = brokenRules({ district: away, policy: { reserveReturn: true, rotationScopes: [] }, moves: stay });
    expect(broken).toEqual(['return_slots']);
  });
});
