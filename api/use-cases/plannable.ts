import type { District } from '../../src/district/district.ts';
import type { Ledger } from '../../src/eligibility/ledger-entry.ts';
import type { Fault } from '../../src/fault.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { lentBeyondTotal } from '../../src/staffing/pool/lent-posts.ts';
import { message } from '../../src/text/message.ts';

/** What a plan is to be made from. */
export interface PlannableInput {
  readonly district: District;
  readonly policy: Policy;
  readonly ledger: Ledger;
}

const nobodyEligible = ({ policy, ledger }: PlannableInput, place: string): readonly Fault[] => {
  const entries = [...ledger.entries.values()];
  const mayMove = entries.some((entry) => entry.eligible || (!policy.onlyEligibleMove && entry.failsOnlyTenure));
  if (mayMove) return [];
  const [expected, remedy] = [
    message('plannable.nobody_eligible.expected'),
    message('plannable.nobody_eligible.remedy'),
  ];
  return [{ severity: 'error', place, row: null, column: null, found: `0/${entries.length}`, expected, remedy }];
};

/** A dataset that was imported under another policy is not yet compared with the total of this one's pool. */
const poolExceeded = ({ district, policy }: PlannableInput, place: string): readonly Fault[] => {
  const beyond = lentBeyondTotal(district.schools, policy);
  if (beyond === null) return [];
  const found = `${beyond.lent} (${beyond.borrowers.map(({ id, postPool }) => `${id} ${postPool}`).join(', ')})`;
  const [expected, remedy] = [
    message('intake.expected.pool_total', { total: beyond.total }),
    message('intake.remedy.pool_total'),
  ];
  return [{ severity: 'error', place, row: null, column: 'post_pool', found, expected, remedy }];
};

/**
 * Why no plan is made although the data are sound by themselves: nobody may be asked to go, or more posts are lent than
 * the pool of the policy has. These are faults of what was given, not a plan without moves.
 */
export const plannableFaults = (given: PlannableInput, place: string): readonly Fault[] => [
  ...nobodyEligible(given, place),
  ...poolExceeded(given, place),
];
