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
 * The multipliers that show a programme infeasible, of a size that makes them comparable with costs whatever the
 * coefficients of their rows are, and without those that are noise; `null` where all are nothing.
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

/** What a unit of each column gives to the sum of the rows, each taken as often as the ray says. */
export const yieldsOf = (model: LinearModel, heldCosts: readonly Float64Array[], ray: Float64Array): Float64Array =>
  reducedCosts(model, heldCosts, new Float64Array(model.columns), ray).map((value) => -value);

/**
 * Farkas pricing of an infeasible programme: 1 where its ray shows that the rows ask for more than the columns inside
 * can give, -1 where for less, 0 where it shows nothing. Only a column that gives in that direction can mend it; where
 * none does, no plan is in the restriction.
 */
export const askedOf = (
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
  let asksLeast = 0;
  let asksMost = 0;
  for (let row = 0; row < ray.length; row += 1) {
    const price = ray[row] as number;
    if (price === 0) continue;
    asksLeast += price * ((price > 0 ? rows.lower : rows.upper)[row] as number);
    asksMost += price * ((price > 0 ? rows.upper : rows.lower)[row] as number);
  }
  if (most < asksLeast - zeroCost) return 1;
  return least > asksMost + zeroCost ? -1 : 0;
};
