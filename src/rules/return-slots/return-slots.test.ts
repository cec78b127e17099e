import { describe, expect, it } from 'vitest';
import { aPost } from '../../../test/support/district.ts';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import type { District } from '../../district/district.ts';
import type { Policy } from '../../policy/policy.ts';

/** Nine posts at U1, all held; two of its teachers leave for a term, one comes. */
const full = withSchool(lawfulDistrict(), 'U1', { approvedPosts: 9 });
const comes = { 'R1-01': [aMove('R1-01', 'R1', 'U1')] };

describe('slots kept for the return', () => {
  it('rejects a plan that gives a post to another teacher before its holder returns', () => {
    expect(brokenRules({ district: full, policy: { reserveReturn: true }, moves: comes })).toEqual(['return_slots']);
    const rows = rowsOf('return_slots', { district: full, policy: { reserveReturn: true }, moves: comes });
    expect(rows.find(({ scope }) => scope === 'school:U1')?.actual).toBe('8 present + 2 kept = 10');
  });

  it('holds where another post is free, or without arrivals', () => {
    const roomy = withSchool(full, 'U1', { approvedPosts: 10 });
    expect(brokenRules({ district: roomy, policy: { reserveReturn: true }, moves: comes })).toEqual([]);
    expect(brokenRules({ district: full, policy: { reserveReturn: true } })).toEqual([]);
  });

  it('is absent where the policy keeps no posts, or where those who leave do not come back', () => {
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

  /** Posts enough at U1; its one music teacher leaves for a term, and a music teacher of R1 comes. */
  const music = ['U1-02', 'R1-01'].reduce(
    (given, id) => withTeacher(given, id, { subject: 'music' }),
    withSchool(full, 'U1', { approvedPosts: 30 }),
  );
  const musicPosts = (max: number | null, district = music): District => ({
    ...district,
    posts: [...(district.posts ?? []), aPost({ schoolId: 'U1', subject: 'music', required: 1, max })],
  });
  const swapped = {
    'U1-02': [aMove('U1-02', 'U1', 'R2', { subject: 'music' })],
    'R1-01': [aMove('R1-01', 'R1', 'U1', { subject: 'music' })],
  };
  const slotRows = (policy: Partial<Policy>, district = musicPosts(null)) =>
    rowsOf('return_slots', { district, policy: { reserveReturn: true, ...policy }, moves: swapped })
      .filter(({ holds, scope }) => !holds && scope !== 'district')
      .map(({ scope, required, actual }) => `${scope}: ${required}; ${actual}`);

  it('keeps the slot itself, also where the school has other posts free', () => {
    expect(slotRows({})).toEqual([
      'slot:U1/primary/music: present and kept <= 1 (maximum 1, today 1); 1 present + 1 kept = 2',
    ]);
    expect(slotRows({}, musicPosts(2))).toEqual([]);
  });

  it('limits no slot where subjects have no ceiling, or where no teacher comes back', () => {
    expect(slotRows({ subjectCeiling: 'none' })).toEqual([]);
    expect(slotRows({ moveModes: { source_to_target: 'transfer' } })).toEqual([]);
    expect(slotRows({ reserveReturn: false })).toEqual([]);
  });

  it('keeps the slot of who is out on a term already, and lets what was full today stay full', () => {
    const away = withTeacher(musicPosts(null), 'U1-03', {
      subject: 'music',
      termMode: 'support',
      termEnd: '2027-07-31',
      hostSchoolId: 'R2',
    });
    const rows = (moves: typeof swapped | { 'U1-02': null; 'R1-01': null }) =>
      rowsOf('return_slots', { district: away, policy: { reserveReturn: true }, moves })
        .filter(({ holds, scope }) => !holds && scope.startsWith('slot:U1'))
        .map(({ actual }) => actual);
    expect(rows(swapped)).toEqual(['1 present + 2 kept = 3']);
    expect(rows({ 'U1-02': null, 'R1-01': null })).toEqual([]);
  });
});
