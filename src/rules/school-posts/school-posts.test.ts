import { describe, expect, it } from 'vitest';
import { brokenRules, checked, lawfulDistrict, rowsOf, withSchool } from '../../../test/support/lawful-plan.ts';
import { aPool } from '../../../test/support/policy.ts';

describe('school_posts', () => {
  const r1 = (approvedPosts: number, postPool = 0) => ({
    district: withSchool(lawfulDistrict(), 'R1', { approvedPosts, postPool }),
  });

  it('names a school with more holders than posts', () => {
    expect(brokenRules(r1(6))).toEqual(['school_posts']);
    expect(rowsOf('school_posts', r1(6))[1]).toMatchObject({
      scope: 'school:R1',
      required: '<= 6 (posts 6, today 5)',
      actual: '7',
    });
  });

  it('counts posts lent from the pool', () => {
    expect(brokenRules(r1(6, 1))).toEqual([]);
  });

  it('lets a school that is over already keep its number and lose', () => {
    expect(brokenRules({ district: withSchool(lawfulDistrict(), 'U1', { approvedPosts: 5 }) })).toEqual([]);
  });

  it('is absent when the policy sets none', () => {
    expect(brokenRules({ ...r1(6), policy: { schoolPosts: 'none' } })).toEqual([]);
  });

  it('lends a school that has more people than posts the posts it lacks today as well', () => {
    // Five people on four posts, two arrive: with three lent it has seven posts.
    const young = withSchool(lawfulDistrict(), 'R1', { approvedPosts: 4, openingDate: '2025-09-01' });
    const lent = (total: number) => brokenRules({ district: young, policy: { postPool: aPool({ total }) } });
    expect([lent(3), lent(2)]).toEqual([[], ['post_pool']]);
    expect(checked({ district: young, policy: { postPool: aPool() } }).poolLoans).toMatchObject([
      { schoolId: 'R1', purpose: 'new_school', number: 3 },
    ]);
  });

  it('lends nothing to a school that only keeps the people it has', () => {
    const over = withSchool(lawfulDistrict(), 'U1', { approvedPosts: 1, openingDate: '2025-09-01' });
    expect(checked({ district: over, policy: { postPool: aPool() } }).poolLoans).toEqual([]);
    expect(brokenRules({ district: over, policy: { postPool: aPool({ total: 0 }) } })).toEqual([]);
  });
});
