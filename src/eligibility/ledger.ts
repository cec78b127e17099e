import { monthsServed } from '../district/date.ts';
import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import { exemptions } from '../district/words.ts';
import { inPlace } from '../movement/running-terms.ts';
import type { Policy } from '../policy/policy.ts';
import { clausesInForce, protectionClauses } from './clauses.ts';
import type { ExemptionCount, Finding, Ledger, LedgerEntry } from './ledger-entry.ts';

/** Why teachers who are eligible before exemptions are out of E, in the order of a report. */
const exemptionReasons = [...exemptions, 'retirement_guard', 'bond'] as const;

/** The exemptions that hold for a teacher: the coded reason, the guard, the bond. */
const reasonsOf = (teacher: Teacher, findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ rule, passes }) => (passes ? [] : [rule === 'exemption' ? (teacher.exemption ?? rule) : rule]));

/**
 * Every teacher in or out of E, by which clause, from which cells (domain 2.1). `eligible` counts everybody in E;
 * with `principals: separate` that includes the heads, who have a quota line of their own. Each exemption is counted
 * over the teachers who are eligible before exemptions. Everybody stands where the school year finds them: on a term at
 * the host, back from one at home.
 */
export const eligibilityLedger = (roster: District, policy: Policy): Ledger => {
  const district = inPlace(roster, policy.referenceDate);
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const context = { policy, schools, teachers: district.teachers };
  const inForce = clausesInForce(policy, district.teachers);
  const clauses = inForce.map(({ kind, prepare }) => ({ kind, judge: prepare(context) }));
  const held = new Map<string, number>();
  const alone = new Map<string, number>();
  const add = (counts: Map<string, number>, reason: string): void => {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  };

  const entryOf = (teacher: Teacher): LedgerEntry => {
    const failing = { population: 0, tenure: 0, exemption: 0 };
    const findings = clauses.map(({ kind, judge }) => {
      const found = judge(teacher);
      if (!found.passes) failing[kind] += 1;
      return found;
    });
    const grossEligible = failing.population === 0 && failing.tenure === 0;
    if (grossEligible && failing.exemption > 0) {
      const reasons = reasonsOf(teacher, findings);
      for (const reason of reasons) add(held, reason);
      const [first] = reasons;
      if (reasons.length === 1 && first !== undefined) add(alone, first);
    }
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
  const count = (test: (entry: LedgerEntry) => boolean): number => [...entries.values()].filter(test).length;
  return {
    entries,
    grossEligible: count((entry) => entry.grossEligible),
    eligible: count((entry) => entry.eligible),
    exemptions: [
      ...exemptionReasons,
      ...protectionClauses.filter((clause) => inForce.includes(clause)).map(({ rule }) => rule),
    ].map((rule): ExemptionCount => ({ rule, count: held.get(rule) ?? 0, alone: alone.get(rule) ?? 0 })),
  };
};
