import { describe, expect, it } from 'vitest';
import {
  aMove,
  brokenRules,
  checked,
  lawfulDistrict,
  rowsOf,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import { aPool } from '../../../test/support/policy.ts';
import type { PostPool } from '../../policy/staffing-terms.ts';

/** R1 has five people, two arrive and it has five posts; it opened lately. */
const young = (given: object = {}) =>
  withSchool(lawfulDistrict(), 'R1', { approvedPosts: 5, openingDate: '2024-09-01', ...given });
const withPool = (given: Partial<PostPool>, district = young()) => ({ district, policy: { postPool: aPool(given) } });
const loans = (changed: Parameters<typeof checked>[0]) =>
  checked(changed).poolLoans.map(({ schoolId, purpose, number }) => [schoolId, purpose, number]);

describe('post_pool', () => {
  it('lends the fewest posts that the moves need, with purpose, start and end', () => {
    expect(brokenRules(withPool({}))).toEqual([]);
    expect(checked(withPool({})).poolLoans).toEqual([
      { schoolId: 'R1', purpose: 'new_school', number: 2, start: '2026-09-01', end: '2029-08-31' },
    ]);
    expect(rowsOf('post_pool', withPool({})).map(({ required, actual }) => [required, actual])).toEqual([
      ['<= 10 posts lent', '2 posts lent'],
      [
        '2 posts for purposes (new school, cover for maternity and sick leave, shortage subject, cover for teachers sent out)',
        '2 can be lent',
      ],
    ]);
  });

  it('names a pool that is too small', () => {
    expect(brokenRules(withPool({ total: 1 }))).toEqual(['post_pool']);
    expect(brokenRules(withPool({ total: 2 }))).toEqual([]);
    expect(brokenRules(withPool({ total: null }))).toEqual([]);
  });

  it('counts posts lent already, until their end', () => {
    const lent = (given: object) => withSchool(young(), 'U1', { postPool: 1, ...given });
    expect(brokenRules(withPool({ total: 2 }, lent({})))).toEqual(['post_pool']);
    expect(brokenRules(withPool({ total: 2 }, lent({ poolEnd: '2026-08-31' })))).toEqual([]);
  });

  it('names a purpose that has too few posts', () => {
    const purposes = (number: number) => ({ purposes: [{ purpose: 'new_school' as const, number }] });
    expect(brokenRules(withPool(purposes(1)))).toEqual(['post_pool']);
    expect(brokenRules(withPool(purposes(2)))).toEqual([]);
  });

  it('lends nothing for a purpose the school does not have: the school is above its posts', () => {
    expect(brokenRules(withPool({}, young({ openingDate: null })))).toEqual(['school_posts']);
    expect(brokenRules(withPool({ purposes: [{ purpose: 'leave_cover', number: null }] }))).toEqual(['school_posts']);
  });

  it('covers those on leave, and arrivals in a shortage subject that is short', () => {
    const ill = withTeacher(withTeacher(lawfulDistrict(), 'R1-01', { exemption: 'maternity' }), 'R1-02', {
      exemption: 'illness',
    });
    expect(loans(withPool({}, withSchool(ill, 'R1', { approvedPosts: 5 })))).toEqual([['R1', 'leave_cover', 2]]);
    const full = withSchool(lawfulDistrict(), 'R2', { approvedPosts: 5 });
    const music = { moves: { 'U2-02': [aMove('U2-02', 'U2', 'R2', { subject: 'music' })] } };
    const able = withTeacher(full, 'U2-02', { alsoQualified: [{ stage: 'primary', subject: 'music' }] });
    expect(loans({ ...withPool({}, able), ...music })).toEqual([['R2', 'shortage_subject', 1]]);
    expect(brokenRules({ ...withPool({}, able), ...music })).toEqual([]);
  });

  it('is silent where the policy has no pool, or no limit to the posts of a school', () => {
    expect(rowsOf('post_pool', { district: young() })).toEqual([]);
    expect(rowsOf('post_pool', { district: young(), policy: { postPool: aPool(), schoolPosts: 'none' } })).toEqual([]);
    expect(loans({ district: young({ approvedPosts: 20 }) })).toEqual([]);
  });
});
