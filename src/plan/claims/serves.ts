import type { Policy } from '../../policy/policy.ts';
import type { CheckedPlan } from '../checker/check-plan.ts';
import type { KnownMove } from '../facts/known-move.ts';
import type { PlanFacts } from '../facts/plan-facts.ts';
import { lowerGoals, provesFewestMovers, upperGoals } from '../serves/lower-goals.ts';
import { onlyLowerGoalsDocument, servedDocument } from '../serves/serves-document.ts';
import { servesOf } from '../serves/serves-of.ts';
import { type Completeness, differences, type Fields, isFields, type PlanClaim } from './compare.ts';

/** What a transfer may claim to count in; a plan file that does not state it makes no claim. */
export const servesFacts = (facts: PlanFacts): ((move: KnownMove, claimed: unknown) => Fields) => {
  const serves = servesOf(facts);
  const lower = lowerGoals(facts.policy);
  return (move, claimed) => {
    if (!isFields(claimed) || !('serves' in claimed || 'only_goals' in claimed)) return {};
    const served = serves(move);
    const all = { serves: served.map(servedDocument), only_goals: served.length === 0 ? lower : [] };
    return Object.fromEntries(Object.entries(all).filter(([key]) => key in claimed));
  };
};

/**
 * The count of movers who serve only lower goals. Movers and goals are recomputed. The fewest movers are a claim about
 * every other plan, which only a solve could show; they are refused where they exceed the movers, or fall below them
 * although the levels prove that no plan has fewer.
 */
export const onlyLowerGoalsClaims = (
  given: unknown,
  policy: Policy,
  checked: CheckedPlan,
  allProven: boolean | null,
  completeness: Completeness,
): readonly PlanClaim[] => {
  if (!isFields(given)) return [];
  const movers = checked.goals.get('movers') ?? 0;
  const proven = allProven === true && provesFewestMovers(policy.goals.map((level) => ({ level, proven: true })));
  const claimed = typeof given.fewest === 'number' && Number.isInteger(given.fewest) ? given.fewest : movers;
  const fewest = proven ? movers : Math.max(0, Math.min(movers, claimed));
  const facts = onlyLowerGoalsDocument({ movers, fewest, kept: upperGoals(policy), lower: lowerGoals(policy) });
  return differences('only_goals', '', given, facts, completeness);
};
