import { monthsServed } from '../../src/district/date.ts';
import type { District } from '../../src/district/district.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import type { Ledger, LedgerEntry } from '../../src/eligibility/ledger-entry.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** A ledger by decree: everybody is eligible but the teachers named. For tests that are not about eligibility. */
export const aLedger = (
  district: District,
  policy: Policy,
  out: { readonly ineligible?: readonly string[]; readonly failOnlyTenure?: readonly string[] } = {},
): Ledger => {
  const entryOf = (teacher: Teacher): LedgerEntry => {
    const failsOnlyTenure = out.failOnlyTenure?.includes(teacher.id) ?? false;
    const eligible = !failsOnlyTenure && !(out.ineligible?.includes(teacher.id) ?? false);
    return {
      teacherId: teacher.id,
      eligible,
      grossEligible: eligible,
      failsOnlyTenure,
      findings: [],
      monthsAtSchool: monthsServed(teacher.joinedSchool, policy.referenceDate),
    };
  };
  const entries = new Map(district.teachers.map((teacher) => [teacher.id, entryOf(teacher)]));
  const eligible = [...entries.values()].filter((entry) => entry.eligible).length;
  return { entries, grossEligible: eligible, eligible, exemptions: [] };
};
