import { describe, expect, it } from 'vitest';
import type { PostPool } from '../../src/policy/staffing-terms.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy, aPool } from '../../test/support/policy.ts';
import { anyPlanExists } from '../search/any-plan.ts';
import { diagnose } from './diagnose.ts';

/** Two of twenty must go to a new school that has no post approved. */
const district = aDistrict({
  schools: [aSchool({ id: 'U', areaClass: 'town' }), aSchool({ id: 'N', approvedPosts: 0, openingDate: '2026-09-01' })],
  posts: [aPost({ schoolId: 'U', required: 10 }), aPost({ schoolId: 'N', required: 5 })],
  teachers: Array.from({ length: 20 }, (_, index) => aTeacher({ id: `T${index + 10}`, schoolId: 'U' })),
});

const named = async (pool: Partial<PostPool>) => {
  const policy = aPolicy({ postPool: aPool(pool), backboneRate: { numerator: 0, denominator: 1 } });
  const conflicts = await diagnose(district, policy, null, (relaxed) =>
    anyPlanExists(relaxed, () => Number.POSITIVE_INFINITY),
  );
  return conflicts.map(({ requirements }) => requirements.map(({ rule }) => rule).toSorted());
};

describe('a pool that is too small', () => {
  it('is named in the conflict, with the posts of the school and the rotation rate', async () => {
    const conflicts = await named({ total: 1 });
    expect(conflicts.length).toBeGreaterThan(0);
    for (const rules of conflicts) expect(rules).toEqual(expect.arrayContaining(['post_pool', 'school_posts']));
  });

  it('is not to blame where nothing it could lend would help', async () => {
    const conflicts = await named({ total: 1, purposes: [{ purpose: 'leave_cover', number: null }] });
    expect(conflicts.length).toBeGreaterThan(0);
    for (const rules of conflicts) expect(rules).not.toContain('post_pool');
  });
});
