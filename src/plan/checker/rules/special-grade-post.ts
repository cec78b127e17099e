import type { School } from '../../../district/school.ts';
import { ruralClusters } from '../../../policy/titles.ts';
import type { Occupied } from '../occupied.ts';
import { caseRule } from '../rule.ts';

/** Special-grade teachers who work at some schools. */
const holdersAt = (schools: readonly School[], { holders }: Pick<Occupied, 'holders'>): number => {
  const ids = new Set<string>(schools.map((school) => school.id));
  return [...holders.values()].filter(({ teacher, slot }) => teacher.specialGrade && ids.has(slot.schoolId)).length;
};

/**
 * Each rural cluster has one special-grade post, and after the plan somebody who may hold it (clause 2.30): where there is
 * one today, or in every rural cluster, as the policy says. Which of several is appointed is in the report.
 */
export const specialGradePost = caseRule({
  id: 'special_grade_post',
  clause: '2.30',
  unit: 'clusters',
  inForce: ({ policy }) => policy.specialGradePosts !== 'none',
  cases: ({ district, policy, today, occupied }) =>
    [...ruralClusters(district.schools, policy)].map(([cluster, schools]) => ({
      cluster,
      today: holdersAt(schools, today),
      after: holdersAt(schools, occupied),
    })),
  scope: ({ cluster }) => `cluster:${cluster}`,
  breach: ({ today, after }, { policy }) => {
    const least = policy.specialGradePosts === 'every_cluster' ? 1 : Math.min(1, today);
    return after >= least ? null : { required: { least, today }, actual: { after } };
  },
});
