import { hasClosed, type School } from '../../district/school.ts';
import type { Occupied } from '../../plan/facts/occupied.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import type { Check } from '../../plan/plan.ts';
import { ruralClusters } from '../../policy/title-levels.ts';
import { message } from '../../text/message.ts';
import { caseRows, notApplicableRow, notCheckedRow, type Rule } from '../rule.ts';

/** Special-grade teachers who work at some schools. */
const holdersAt = (schools: readonly School[], { holders }: Pick<Occupied, 'holders'>): number => {
  const ids = new Set<string>(schools.map((school) => school.id));
  return [...holders.values()].filter(({ teacher, slot }) => teacher.specialGrade && ids.has(slot.schoolId)).length;
};

const kept = caseRows({
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

/** Clusters with rural and urban schools: the rule does not apply to them, and a row states this for each. */
const mixedClusters = ({ district, policy }: PlanFacts): readonly Check[] => {
  const rural = ruralClusters(district.schools, policy);
  const named = Map.groupBy(
    district.schools.filter((school) => school.managedByDistrict && !hasClosed(school, policy.referenceDate)),
    ({ cluster }) => cluster,
  );
  return [...named].flatMap(([cluster, schools]): Check[] => {
    const urban = schools.filter(({ areaClass }) => areaClass === 'urban').length;
    if (cluster === null || rural.has(cluster) || urban === 0) return [];
    if (!schools.some(({ areaClass }) => areaClass === 'rural')) return [];
    const required = message('rule.special_grade_post.says');
    const actual = message('rule.special_grade_post.mixed', { urban, schools: schools.length });
    return [notApplicableRow(specialGradePost, `cluster:${cluster}`, required, actual)];
  });
};

/**
 * Each rural cluster has one special-grade post, and after the plan a teacher who may hold it (clause 2.30): where
 * there is one today, or in every rural cluster, by the policy. The report names the one appointed of several. Without
 * a rural cluster the rule does not apply; when no school names its cluster it cannot be checked.
 */
export const specialGradePost: Rule = {
  id: 'special_grade_post',
  clause: '2.30',
  needs: ['special_grade'],
  enforced: ({ specialGradePosts }) => specialGradePosts !== 'none',
  rows: (facts) => {
    if (facts.policy.specialGradePosts === 'none') return [];
    const required = message('rule.special_grade_post.says');
    if (ruralClusters(facts.district.schools, facts.policy).size > 0)
      return [...kept.rows(facts), ...mixedClusters(facts)];
    if (facts.district.schools.some((school) => school.cluster !== null)) {
      const none = message('rule.special_grade_post.none');
      return [notApplicableRow(specialGradePost, 'district', required, none), ...mixedClusters(facts)];
    }
    const missing = message('check.missing.clusters');
    return [notCheckedRow(specialGradePost, 'district', required, missing)];
  },
};
