import type { SchoolId } from '../../district/ids.ts';
import { rateText } from '../../policy/rate.ts';
import { caseRule, hasNewTeachers, scopeOf } from '../rule.ts';

/**
 * New teachers at a school are at most the policy's share of its holders after the plan, `q · new <= p · holders`, so
 * that no new school has novices only (clause 1.5; domain 2.8). A school without new teachers keeps it.
 */
export const newHireShare = caseRule({
  id: 'new_hire_share',
  clause: '1.5',
  needs: ['posts'],
  enforced: null,
  unit: 'schools',
  inForce: (facts) => facts.policy.newHireShareCap !== null && hasNewTeachers(facts),
  cases: ({ district, placed, occupied }) => {
    const arrived = new Map<SchoolId, number>();
    for (const { to } of placed) arrived.set(to.id, (arrived.get(to.id) ?? 0) + 1);
    return district.schools.map((school) => ({
      school,
      hires: arrived.get(school.id) ?? 0,
      staff: occupied.staffAfter(school.id),
    }));
  },
  scope: ({ school }) => scopeOf.school(school),
  breach: ({ hires, staff }, { policy }) => {
    const share = policy.newHireShareCap;
    if (share === null || BigInt(share.denominator) * BigInt(hires) <= BigInt(share.numerator) * BigInt(staff))
      return null;
    return { required: { share: rateText(share), staff }, actual: { hires } };
  },
});
