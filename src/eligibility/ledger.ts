import { monthsServed } from '../district/date.ts';
import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import { inPlace } from '../movement/running-terms.ts';
import type { Policy } from '../policy/policy.ts';
import { clausesInForce } from './clauses.ts';
import { clausesOfPolicies, exemptionRules } from './eligibility-rule.ts';
import { exemptionCounts } from './exemption-counts.ts';
import type { Ledger, LedgerEntry } from './ledger-entry.ts';

/**
 * Every teacher in or out of E, by which clause, from which cells (domain 2.1). `eligible` counts all of E; with
 * `principals: separate` that includes the heads, who have a quota line of their own. Each exemption is counted over
 * the teachers who are eligible before exemptions. Teachers are counted where they are at the start of the school year:
 * on a term at the host, back from one at home.
 */
export const eligibilityLedger = (roster: District, policy: Policy): Ledger => {
  const district = inPlace(roster, policy.referenceDate);
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const context = { policy, schools, teachers: district.teachers };
  const inForce = clausesInForce(policy, district.teachers, district.schools);
  const clauses = inForce.map(({ kind, prepare }) => ({ kind, judge: prepare(context) }));

  const entryOf = (teacher: Teacher): LedgerEntry => {
    const failing = { population: 0, tenure: 0, exemption: 0 };
    const findings = clauses.map(({ kind, judge }) => {
      const found = judge(teacher);
      if (!found.passes) failing[kind] += 1;
      return found;
    });
    const grossEligible = failing.population === 0 && failing.tenure === 0;
    return {
      teacherId: teacher.id,
      eligible: grossEligible && failing.exemption === 0,
      grossEligible,
      failsOnlyTenure: failing.tenure > 0 && failing.population === 0 && failing.exemption === 0,
      findings,
      monthsAtSchool: monthsServed(teacher.joinedSchool, policy.referenceDate),
    };
  };

  const entries = new Map(district.teachers.map((teacher) => [teacher.id, entryOf(teacher)]));
  const protections = clausesOfPolicies.filter((id) => inForce.some(({ rule }) => rule === id));
  return { entries, ...exemptionCounts(district.teachers, entries, [...exemptionRules, ...protections]) };
};
