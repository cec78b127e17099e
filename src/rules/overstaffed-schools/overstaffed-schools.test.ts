import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, lawfulDistrict, rowsOf, withSchool } from '../../../test/support/lawful-plan.ts';

describe('overstaffed_schools', () => {
  const policy = { overstaffedSchools: 'no_growth' } as const;
  const r1 = (approvedPosts: number, postPool: number) => ({
    district: withSchool(lawfulDistrict(), 'R1', { approvedPosts, postPool }),
  });

  it('names a school above its approved posts that grows by posts lent to it', () => {
    expect(brokenRules({ ...r1(4, 10), policy })).toEqual(['overstaffed_schools']);
    expect(rowsOf('overstaffed_schools', { ...r1(4, 10), policy })[1]).toMatchObject({
      scope: 'school:R1',
      required: '<= 5 (approved posts 4)',
      actual: '7',
    });
  });

  it('lets a school grow that has no more people than approved posts', () => {
    expect(brokenRules({ ...r1(5, 10), policy })).toEqual([]);
  });

  it('lets an overstaffed school exchange people', () => {
    const moves = { 'U2-01': null, 'R1-01': [aMove('R1-01', 'R1', 'U1')], 'R1-02': [aMove('R1-02', 'R1', 'U2')] };
    expect(brokenRules({ ...r1(4, 10), policy, moves })).not.toContain('overstaffed_schools');
  });

  it('is absent under by_pool, where lent posts admit growth', () => {
    expect(rowsOf('overstaffed_schools', r1(4, 10))).toEqual([]);
    expect(brokenRules(r1(4, 10))).toEqual([]);
  });
});
