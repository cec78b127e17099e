import type { Teacher } from '../district/teacher.ts';
import type { ExemptionRule } from './eligibility-rule.ts';
import type { ExemptionCount, Finding, Ledger } from './ledger-entry.ts';

/**
 * The exemptions that hold for a teacher: the coded reason, the guard, the bond, protections. The reason is read off
 * the finding, so that a withheld ledger reveals nothing else.
 */
const reasonsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ rule, passes, evidence }) => {
    if (passes) return [];
    return [rule === 'exemption' ? (evidence.find(({ field }) => field === 'exemption')?.value ?? rule) : rule];
  });

/** How many are eligible, before and after exemptions, and what each exemption does (domain 2.1, denominator E). */
export type EligibleCounts = Pick<Ledger, 'grossEligible' | 'eligible' | 'exemptions'>;

/**
 * The counts over some teachers: all, or those a quota counts. Each exemption is counted over the teachers who are
 * eligible before exemptions, whose only failing findings are exemptions.
 */
export const exemptionCounts = (
  teachers: readonly Teacher[],
  entries: Ledger['entries'],
  rules: readonly ExemptionRule[],
): EligibleCounts => {
  const held = new Map<string, number>();
  const alone = new Map<string, number>();
  const add = (counts: Map<string, number>, reason: string): void => {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  };
  let grossEligible = 0;
  let eligible = 0;
  for (const teacher of teachers) {
    const entry = entries.get(teacher.id);
    if (entry === undefined || !entry.grossEligible) continue;
    grossEligible += 1;
    if (entry.eligible) eligible += 1;
    const reasons = reasonsOf(entry.findings);
    for (const reason of reasons) add(held, reason);
    const [first] = reasons;
    if (reasons.length === 1 && first !== undefined) add(alone, first);
  }
  return {
    grossEligible,
    eligible,
    exemptions: rules.map(
      (rule): ExemptionCount => ({ rule, count: held.get(rule) ?? 0, alone: alone.get(rule) ?? 0 }),
    ),
  };
};
