import { largestInRows, largestOf } from '../model/largest-in-rows.ts';
import type { LinearModel } from '../model/linear-model.ts';
import { joined, reducedCosts, zeroCost } from './pricing.ts';

/** The size a ray is brought to, at the coefficient that feels it most: noise stays below `zeroCost`. */
const rayScale = 1000;

interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The multipliers that show a programme infeasible, scaled to be comparable with costs for rows of any coefficients,
 * and without those that are noise; `null` when all vanish.
 */
export const evenRay = (
  ray: ArrayLike<number>,
  model: LinearModel,
  heldCosts: readonly Float64Array[],
): Float64Array | null => {
  const largest = joined(largestInRows(model), heldCosts.map(largestOf));
  const most = largest.reduce((size, one, row) => Math.max(size, Math.abs((ray[row] as number) * one)), 0);
  if (most === 0) return null;
  return largest.map((one, row) => {
    const even = ((ray[row] as number) * rayScale) / most;
    return Math.abs(even) * one > zeroCost ? even : 0;
  });
};

/** The yield of a unit of each column in the sum of the rows weighted by the ray. */
export const yieldsOf = (model: LinearModel, heldCosts: readonly Float64Array[], ray: Float64Array): Float64Array =>
  reducedCosts(model, heldCosts, new Float64Array(model.columns), ray).map((value) => -value);

/**
 * Farkas pricing of an infeasible programme: 1 where its ray shows that the rows require more than the active columns
 * can give, -1 where less, 0 where it is inconclusive. Only a column that gives in that direction can restore
 * feasibility; where none does, no plan is in the restriction.
 */
export const rayDirection = (
  ray: Float64Array,
  yields: Float64Array,
  inside: Int32Array,
  columns: Bounds,
  rows: Bounds,
): 1 | -1 | 0 => {
  let least = 0;
  let most = 0;
  for (const column of inside) {
    const give = yields[column] as number;
    if (Math.abs(give) <= zeroCost) continue;
    least += give * ((give > 0 ? columns.lower : columns.upper)[column] as number);
    most += give * ((give > 0 ? columns.upper : columns.lower)[column] as number);
  }
  let requiredLeast = 0;
  let requiredMost = 0;
  for (let row = 0; row < ray.length; row += 1) {
    const price = ray[row] as number;
    if (price === 0) continue;
    requiredLeast += price * ((price > 0 ? rows.lower : rows.upper)[row] as number);
    requiredMost += price * ((price > 0 ? rows.upper : rows.lower)[row] as number);
  }
  if (most < requiredLeast - zeroCost) return 1;
  return least > requiredMost + zeroCost ? -1 : 0;
};
