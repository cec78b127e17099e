import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { caseRule, scopeOf } from '../rule.ts';

/** Teachers of each school eligible before exemptions, and those of them deferred at the reference date. */
const deferralsAtSchools = ({ district, policy, ledger }: PlanFacts) => {
  const eligible = district.teachers.filter((teacher) => ledger.entries.get(teacher.id)?.grossEligible === true);
  const bySchool = Map.groupBy(eligible, (teacher) => teacher.schoolId);
  return district.schools.map((school) => {
    const teachers = bySchool.get(school.id) ?? [];
    const deferred = teachers.filter(
      ({ exemption, exemptionUntil }) =>
        exemption === 'deferral' && (exemptionUntil === null || exemptionUntil >= policy.referenceDate),
    ).length;
    return { school, eligible: teachers.length, deferred };
  });
};

/**
 * A school defers at most `max(1, ⌊share · eligible before exemptions⌋)` of its teachers (deferral_cap; domain 2.1).
 * The moves decide nothing here: where the roster exceeds it no plan is lawful until a deferral is lifted.
 */
export const deferralCap = caseRule({
  id: 'deferral_cap',
  clause: '0.29',
  needs: ['exemption'],
  enforced: ({ deferralCap }) => deferralCap !== null,
  unit: 'schools',
  inForce: ({ policy }) => policy.deferralCap !== null,
  cases: deferralsAtSchools,
  scope: ({ school }) => scopeOf.school(school),
  breach: ({ eligible, deferred }, { policy }) => {
    const share = policy.deferralCap;
    if (share === null) return null;
    const most = Math.max(1, Number((BigInt(share.numerator) * BigInt(eligible)) / BigInt(share.denominator)));
    return deferred <= most ? null : { required: { most, eligible }, actual: { deferred } };
  },
});
