import type { District } from '../../../src/district/district.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import type { Ledger } from '../../../src/eligibility/ledger-entry.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { inSight, type Sight } from '../../access/sight.ts';
import { ledgerOf, withheldOf } from '../../known-ledgers.ts';

/** The ledger of the teachers within sight, and its counts over them. */
export interface LedgerInSight extends Ledger {
  readonly teachers: readonly Teacher[];
}

/**
 * The ledger as somebody sees it: of a principal's own school alone, counts included, and without health and family
 * reasons for all who do not decide on them. Who is eligible is judged over the whole district all the same.
 */
export const ledgerInSight = (district: District, policy: Policy, sight: Sight): LedgerInSight => {
  const ledger = ledgerOf(district, policy);
  const shown = sight.reasons ? ledger : withheldOf(ledger);
  if (sight.schoolId === null) return { ...shown, teachers: district.teachers };
  const teachers = district.teachers.filter(({ schoolId }) => inSight(sight, schoolId));
  const count = (part: 'eligible' | 'grossEligible'): number =>
    teachers.filter(({ id }) => ledger.entries.get(id)?.[part] === true).length;
  // What each exemption does to the denominator is a figure of the district.
  return { ...shown, teachers, eligible: count('eligible'), grossEligible: count('grossEligible'), exemptions: [] };
};
