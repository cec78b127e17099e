import { excessRows } from '../model/excess-rows.ts';
import { type LinearGoal, type LinearModel, rankOf } from '../model/linear-model.ts';

interface Spread {
  readonly middle: number;
  readonly high: number;
}

/**
 * Sizes of what one unit of each column does to a goal. An excess stands for all that its row adds up: what one move
 * does there are the coefficients of the row, not the cost of one.
 */
const sizesOf = ({ costs }: LinearGoal, model: LinearModel): readonly number[] => {
  const sizes: number[] = [];
  costs.forEach((cost, column) => {
    if (cost !== 0 && model.rank[column] !== rankOf.excess) sizes.push(Math.abs(cost));
  });
  for (const { excess, values } of excessRows(model)) {
    const cost = costs[excess] as number;
    if (cost !== 0) for (const value of values) sizes.push(Math.abs(cost * value));
  }
  return sizes;
};

const spread = (sizes: readonly number[]): Spread => {
  if (sizes.length === 0) return { middle: 1, high: 1 };
  const sorted = Float64Array.from(sizes).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return { middle: at(0.5), high: at(0.98) };
};

/** No weighted cost above this: beyond it the simplex method's tolerances lose the last goals. */
const largestCost = 4e8;

/** Costs up to this are ranks and counts, where one unit decides; larger ones are sums, where a typical cost does. */
const smallCosts = 10;

/** Weights of the first `leaning` goals, the rest without one. */
const weightsOf = (spreads: readonly Spread[], leaning: number): readonly number[] => {
  const weights = spreads.map(() => 0);
  let weight = 1;
  for (let level = leaning - 1; level >= 0; level -= 1) {
    weights[level] = weight;
    const { high, middle } = spreads[level - 1] ?? { high: 1, middle: 1 };
    const own = high <= smallCosts ? 1 : middle;
    weight *= Math.max(1.5, (2 * (spreads[level]?.high ?? 1)) / own);
  }
  return weights;
};

/**
 * Weights that make one linear programme lean the way the order of levels does: a typical unit of a level outweighs
 * what one move can gain in the next. As many of the first levels lean as the size of the numbers allows. A guide to a
 * good start, never a proof: each level is optimised for itself.
 */
export const guideWeights = (goals: readonly LinearGoal[], model: LinearModel): readonly number[] => {
  const spreads = goals.map((goal) => spread(sizesOf(goal, model)));
  let leaning = goals.length;
  let weights = weightsOf(spreads, leaning);
  while (leaning > 1 && weights.some((weight, level) => weight * (spreads[level]?.high ?? 1) > largestCost)) {
    leaning -= 1;
    weights = weightsOf(spreads, leaning);
  }
  return weights;
};
