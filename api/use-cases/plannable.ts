import type { District } from '../../src/district/district.ts';
import { isHeadSubject } from '../../src/district/words.ts';
import type { Ledger } from '../../src/eligibility/ledger-entry.ts';
import type { Fault } from '../../src/fault.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { curriculumPosts, sizesKnown } from '../../src/staffing/curriculum.ts';
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

const noneRequired = ({ district, policy }: Pick<PlannableInput, 'district' | 'policy'>): boolean =>
  curriculumPosts(district, policy).every(({ required, subject }) => required === 0 || isHeadSubject(subject));

/**
 * Surplus is people above approved and above required posts: without either, no teacher is redeployed. Posts
 * required as held today leave no surplus either.
 */
const noSurplusKnown = ({ district, policy }: PlannableInput): readonly Fault[] => {
  const { surplusRedeployment: found } = policy;
  if (found === 'off') return [];
  const missing = [
    ...(district.schools.every(({ approvedPosts }) => approvedPosts === 0) ? ['approved' as const] : []),
    ...(district.posts === null && (!sizesKnown(district) || noneRequired({ district, policy }))
      ? ['posts' as const]
      : []),
  ];
  return missing.map((what) => ({
    severity: 'error',
    place: policy.name,
    row: null,
    column: 'surplus_redeployment',
    found,
    expected: message(`plannable.surplus_without.${what}.expected`),
    remedy: message(`plannable.surplus_without.${what}.remedy`),
  }));
};

/**
 * Why no plan is made although the data are sound by themselves: no teacher may move, more posts are lent than the
 * pool of the policy has, or there is no surplus for a policy that redeploys it. These are faults of what was given,
 * not a plan without moves.
 */
export const plannableFaults = (given: PlannableInput, place: string): readonly Fault[] => [
  ...nobodyEligible(given, place),
  ...poolExceeded(given, place),
  ...noSurplusKnown(given),
];
