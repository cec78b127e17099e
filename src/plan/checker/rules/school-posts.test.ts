import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withSchool } from '../../../../test/support/lawful-plan.ts';

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

  it('is silent where the policy asks for none', () => {
    expect(brokenRules({ ...r1(6), policy: { schoolPosts: 'none' } })).toEqual([]);
  });
});
