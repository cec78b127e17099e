import type { District } from '../../src/district/district.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import type { Ledger } from '../../src/eligibility/ledger-entry.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { withheldLedger } from '../../src/privacy/withheld-reasons.ts';

/** Ledgers of one district cached in memory for the most recently used policies. */
const kept = 3;
const ledgers = new WeakMap<District, Map<string, Ledger>>();
const withheld = new WeakMap<Ledger, Ledger>();
const keys = new WeakMap<Policy, string>();

/** The same text for policies that say the same. */
export const policyKey = (policy: Policy): string => {
  const key = keys.get(policy) ?? JSON.stringify(policy);
  keys.set(policy, key);
  return key;
};

/** The ledger of a district under a policy: judged once, and one for a dataset and every plan made of it. */
export const ledgerOf = (district: District, policy: Policy): Ledger => {
  const known = ledgers.get(district) ?? new Map<string, Ledger>();
  ledgers.set(district, known);
  const key = policyKey(policy);
  const ledger = known.get(key) ?? eligibilityLedger(district, policy);
  known.delete(key);
  known.set(key, ledger);
  for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - kept))) known.delete(oldest);
  return ledger;
};

/** The same ledger without health and family reasons. */
export const withheldOf = (ledger: Ledger): Ledger => {
  const known = withheld.get(ledger) ?? withheldLedger(ledger);
  withheld.set(ledger, known);
  return known;
};
