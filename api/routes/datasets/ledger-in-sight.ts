import type { District } from '../../../src/district/district.ts';
import type { Ledger } from '../../../src/eligibility/ledger-entry.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { inSight, type Sight } from '../../access/sight.ts';
import { ledgerOf, withheldOf } from '../../known-ledgers.ts';

/** The ledger of the teachers within sight, and its counts over them. */
export interface LedgerInSight extends Ledger {
  /** The one school whose teachers are within sight; `null`: every school. */
  readonly schoolId: string | null;
  readonly teachers: number;
}

const ofSchools = new WeakMap<Ledger, Map<string, LedgerInSight>>();

/** Of one school: counted once for a ledger. */
const ofSchool = (district: District, ledger: Ledger, sight: Sight & { readonly schoolId: string }): LedgerInSight => {
  const known = ofSchools.get(ledger) ?? new Map<string, LedgerInSight>();
  ofSchools.set(ledger, known);
  const before = known.get(sight.schoolId);
  if (before !== undefined) return before;
  const teachers = district.teachers.filter(({ schoolId }) => inSight(sight, schoolId));
  const count = (part: 'eligible' | 'grossEligible'): number =>
    teachers.filter(({ id }) => ledger.entries.get(id)?.[part] === true).length;
  const counts = { eligible: count('eligible'), grossEligible: count('grossEligible') };
  // What each exemption does to the denominator is a figure of the district.
  const own = { ...ledger, ...counts, exemptions: [], schoolId: sight.schoolId, teachers: teachers.length };
  known.set(sight.schoolId, own);
  return own;
};

/**
 * The ledger as somebody sees it: of a principal's own school alone, counts included, and without health and family
 * reasons for all who do not decide on them. Who is eligible is judged over the whole district all the same.
 */
export const ledgerInSight = (district: District, policy: Policy, sight: Sight): LedgerInSight => {
  const ledger = ledgerOf(district, policy);
  const shown = sight.reasons ? ledger : withheldOf(ledger);
  const { schoolId } = sight;
  if (schoolId === null) return { ...shown, schoolId, teachers: district.teachers.length };
  return ofSchool(district, shown, { ...sight, schoolId });
};
