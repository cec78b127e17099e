import type { School } from '../../district/school.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { caseRule, scopeOf } from '../rule.ts';

/** A school's own `max_out` wins over `max(max_out_least, ⌊share · holders today⌋)` of the policy; `null` is no limit. */
const limitOf = (school: School, { policy, occupied }: PlanFacts): number | null => {
  if (school.maxOut !== null) return school.maxOut;
  const share = policy.maxOutSharePerSchool;
  if (share === null) return null;
  const ofStaff = (BigInt(share.numerator) * BigInt(occupied.staff(school.id))) / BigInt(share.denominator);
  return Math.max(policy.maxOutLeast, Number(ofStaff));
};

/** No school loses more than it can bear in one year (dataset.md section 2, max_out_share_per_school and max_out_least; domain 2.7). */
export const schoolOutflow = caseRule({
  id: 'school_outflow',
  clause: 'own',
  needs: [],
  enforced: ({ maxOutSharePerSchool }) => maxOutSharePerSchool !== null,
  unit: 'schools',
  inForce: ({ policy, district }) =>
    policy.maxOutSharePerSchool !== null || district.schools.some((school) => school.maxOut !== null),
  cases: (facts) => {
    const leaving = new Map<string, number>();
    for (const { from, displaced } of facts.planned)
      if (!displaced) leaving.set(from.id, (leaving.get(from.id) ?? 0) + 1);
    return facts.district.schools.map((school) => ({
      school,
      limit: limitOf(school, facts),
      leaving: leaving.get(school.id) ?? 0,
    }));
  },
  scope: ({ school }) => scopeOf.school(school),
  breach: ({ school, limit, leaving }, { occupied }) =>
    limit === null || leaving <= limit
      ? null
      : { required: { limit, staff: occupied.staff(school.id) }, actual: { leaving } },
});
