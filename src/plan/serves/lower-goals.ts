import { type GoalLevel, type GoalName, goalNames } from '../../policy/goal.ts';
import type { Policy } from '../../policy/policy.ts';

/**
 * Goals that are worth a move: they stand above `movers` in the order of the default policy. All others compare plans
 * that fill the same gaps and keep the same standard, and are called lower, wherever a policy puts them.
 */
const worthAMove: Readonly<Record<GoalName, boolean>> = {
  surplus_posts: true,
  unfilled_rural_posts: true,
  unfilled_posts: true,
  standard_shortfall: true,
  cv_excess: true,
  hires_rural_first: true,
  cv_backbone: false,
  cv_degree: false,
  cv_arts_pe: false,
  wishes: false,
  points: false,
  commute_total: false,
  commute_max: false,
  movers: false,
  changes: false,
  cost: false,
  surplus_ahead: false,
};

export const isWorthAMove = (goal: GoalName): boolean => worthAMove[goal];

const goalsOf = ({ goals }: Pick<Policy, 'goals'>): ReadonlySet<GoalName> =>
  new Set(goals.flatMap((level) => level.map(({ goal }) => goal)));

/** The goals of a policy that are worth a move, in the order of `goalNames`. */
export const upperGoals = (policy: Pick<Policy, 'goals'>): readonly GoalName[] => {
  const named = goalsOf(policy);
  return goalNames.filter((goal) => named.has(goal) && isWorthAMove(goal));
};

/** The goals of a policy that a move may serve and that are not worth one; the number of movers is none of them. */
export const lowerGoals = (policy: Pick<Policy, 'goals'>): readonly GoalName[] => {
  const named = goalsOf(policy);
  return goalNames.filter((goal) => named.has(goal) && !isWorthAMove(goal) && goal !== 'movers');
};

/**
 * Whether the levels of a policy prove that no move serves only lower goals: `movers` is a level of its own, proven,
 * and only goals that are worth a move stand before it. Then no plan with the same values of those goals has fewer
 * movers, and goals worth a move that stand after it only narrow the choice.
 */
export const provesFewestMovers = (
  levels: readonly { readonly level: GoalLevel; readonly proven: boolean }[],
): boolean => {
  const at = levels.findIndex(({ level }) => level.some(({ goal }) => goal === 'movers'));
  const own = levels[at];
  if (own === undefined || own.level.length !== 1) return false;
  return (
    levels.slice(0, at + 1).every(({ proven }) => proven) &&
    levels.slice(0, at).every(({ level }) => level.every(({ goal }) => isWorthAMove(goal)))
  );
};
