import type { LinearGoal } from '../model/linear-model.ts';

const spread = (costs: Float64Array): { readonly middle: number; readonly high: number } => {
  const sizes: number[] = [];
  for (const cost of costs) if (cost !== 0) sizes.push(Math.abs(cost));
  if (sizes.length === 0) return { middle: 1, high: 1 };
  const sorted = Float64Array.from(sizes).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return { middle: at(0.5), high: at(0.98) };
};

/** No weighted cost above this: beyond it the simplex method's tolerances lose the last goals. */
const largestCost = 4e8;

/**
 * Weights that make one linear programme lean the way the order of levels does: a typical unit of a level outweighs
 * what one move can gain in the next. A guide to a good start, never a proof: each level is optimised for itself.
 */
export const guideWeights = (goals: readonly LinearGoal[]): readonly number[] => {
  const spreads = goals.map((goal) => spread(goal.costs));
  const weights = goals.map(() => 1);
  for (let level = goals.length - 2; level >= 0; level -= 1) {
    const next = spreads[level + 1]?.high ?? 1;
    const own = spreads[level]?.middle ?? 1;
    weights[level] = (weights[level + 1] as number) * Math.max(1.5, (2 * next) / own);
  }
  const most = Math.max(...goals.map((_goal, level) => (weights[level] as number) * (spreads[level]?.high ?? 1)));
  const excess = Math.log(most) / Math.log(largestCost);
  return excess <= 1 ? weights : weights.map((weight) => Math.max(1, weight ** (1 / excess)));
};
