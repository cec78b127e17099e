import type { Ledger } from '../src/eligibility/ledger-entry.ts';
import type { Fault } from '../src/fault.ts';
import type { Policy } from '../src/policy/policy.ts';
import { message } from '../src/text/message.ts';

/**
 * Why there is nothing to plan although the data are sound: nobody may be asked to go. That is a fault of what was
 * given, not a plan without moves.
 */
export const plannableFaults = (ledger: Ledger, policy: Policy, place: string): readonly Fault[] => {
  const entries = [...ledger.entries.values()];
  const mayMove = entries.some((entry) => entry.eligible || (!policy.onlyEligibleMove && entry.failsOnlyTenure));
  if (mayMove) return [];
  const [expected, remedy] = [
    message('plannable.nobody_eligible.expected'),
    message('plannable.nobody_eligible.remedy'),
  ];
  return [{ severity: 'error', place, row: null, column: null, found: `0/${entries.length}`, expected, remedy }];
};
