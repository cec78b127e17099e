import type { District } from '../../src/district/district.ts';
import type { School } from '../../src/district/school.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { holdsPost } from '../../src/staffing/holding.ts';
import { drawFrom } from './generate.ts';
import type { Profile } from './profile.ts';
import { mixed } from './profiles/mixed.ts';

/**
 * A part of a district like Yuquan whose approved posts are used up (clause 4.15), so that a school fills a vacant post
 * only on a post lent from the pool (clauses 4.22, 4.72): one new school, rural schools short of subjects.
 */
const profile: Profile = {
  ...mixed,
  rows: [
    { kind: 'primary', area: 'urban', count: 4, pupils: 1100, spread: 0.2, least: 700, most: 1600 },
    { kind: 'primary', area: 'rural', count: 3, pupils: 400, spread: 0.3, least: 200, most: 700 },
    { kind: 'primary', area: 'town', count: 1, pupils: 600, spread: 0.2, least: 400, most: 900, opening: true },
    { kind: 'junior', area: 'urban', count: 1, pupils: 900, spread: 0.2, least: 700, most: 1300 },
    { kind: 'junior', area: 'rural', count: 1, pupils: 500, spread: 0.2, least: 300, most: 700 },
  ],
  surplus: { urban: 0.07, town: 0.06, rural: 0.06 },
  lineage: false,
};

const yuquanPoolLike = { schools: 10, teachers: 340, seed: 4722 } as const;

/** Approved posts of every school: those that are held today, nothing lent yet. */
const usedUp = (district: District): District => {
  const holders = Map.groupBy(
    district.teachers.filter((teacher) => holdsPost(teacher, defaultPolicy.referenceDate)),
    ({ schoolId }) => schoolId,
  );
  const school = (one: School): School => ({ ...one, approvedPosts: holders.get(one.id)?.length ?? 0, postPool: 0 });
  return { ...district, schools: district.schools.map(school) };
};

export const drawYuquanPoolLike = (): District =>
  usedUp(
    drawFrom(`yuquan-pool-like|${yuquanPoolLike.seed}`, profile, yuquanPoolLike.schools, yuquanPoolLike.teachers)
      .district,
  );
