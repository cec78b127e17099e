import type { School } from '../../../district/school.ts';
import { ruralClusters } from '../../../policy/titles.ts';
import { message } from '../../../text/message.ts';
import type { Occupied } from '../occupied.ts';
import { caseRule, notCheckedRow, type Rule } from '../rule.ts';

/** Special-grade teachers who work at some schools. */
const holdersAt = (schools: readonly School[], { holders }: Pick<Occupied, 'holders'>): number => {
  const ids = new Set<string>(schools.map((school) => school.id));
  return [...holders.values()].filter(({ teacher, slot }) => teacher.specialGrade && ids.has(slot.schoolId)).length;
};

const kept = caseRule({
  id: 'special_grade_post',
  clause: '2.30',
  unit: 'clusters',
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

/**
 * Each rural cluster has one special-grade post, and after the plan somebody who may hold it (clause 2.30): where there is
 * one today, or in every rural cluster, as the policy says. Which of several is appointed is in the report.
 * Where no school names its cluster nothing can be checked.
 */
export const specialGradePost: Rule = {
  id: 'special_grade_post',
  clause: '2.30',
  rows: (reading) => {
    if (reading.policy.specialGradePosts === 'none') return [];
    if (reading.district.schools.some((school) => school.cluster !== null)) return kept.rows(reading);
    const [required, missing] = [message('rule.special_grade_post.says'), message('check.missing.clusters')];
    return [notCheckedRow(specialGradePost, 'district', required, missing)];
  },
};
