import type { District } from '../src/district/district.ts';
import { eligibilityLedger } from '../src/eligibility/ledger.ts';
import type { Fault } from '../src/fault.ts';
import type { Policy } from '../src/policy/policy.ts';
import { message } from '../src/text/message.ts';

const fault = (place: string, found: string, key: string): Fault => ({
  severity: 'error',
  place,
  row: null,
  column: null,
  found,
  expected: message(`plannable.${key}.expected`),
  remedy: message(`plannable.${key}.remedy`),
});

/**
 * Why there is nothing to plan although the data are sound: a single school, or nobody who may be asked to go. That
 * is a fault of what was given, not a plan without moves.
 */
export const plannableFaults = (district: District, policy: Policy, place: string): readonly Fault[] => {
  if (district.schools.length < 2) return [fault(place, String(district.schools.length), 'one_school')];
  const entries = [...eligibilityLedger(district, policy).entries.values()];
  const mayMove = entries.some((entry) => entry.eligible || (!policy.onlyEligibleMove && entry.failsOnlyTenure));
  return mayMove ? [] : [fault(place, `0/${entries.length}`, 'nobody_eligible')];
};
