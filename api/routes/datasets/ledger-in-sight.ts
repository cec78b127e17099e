import type { District } from '../../../src/district/district.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import type { Ledger } from '../../../src/eligibility/ledger-entry.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { withheldLedger } from '../../../src/privacy/withheld-reasons.ts';
import { inSight, type Sight } from '../../access/sight.ts';

/** The ledger of the teachers within sight, and its counts over them. */
export interface LedgerInSight extends Ledger {
  readonly teachers: readonly Teacher[];
}

/** Ledgers of one district kept in memory, the policies asked for last. */
const kept = 4;
const ledgers = new WeakMap<District, Map<string, Ledger>>();
const withheld = new WeakMap<Ledger, Ledger>();

const ledgerOf = (district: District, policy: Policy): Ledger => {
  const known = ledgers.get(district) ?? new Map<string, Ledger>();
  ledgers.set(district, known);
  const key = JSON.stringify(policy);
  const ledger = known.get(key) ?? eligibilityLedger(district, policy);
  known.delete(key);
  known.set(key, ledger);
  for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - kept))) known.delete(oldest);
  return ledger;
};

const withheldOf = (ledger: Ledger): Ledger => {
  const known = withheld.get(ledger) ?? withheldLedger(ledger);
  withheld.set(ledger, known);
  return known;
};

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
