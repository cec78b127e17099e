import type { Instance } from '../formulation/instance.ts';
import { halfUnit } from '../model/half-unit.ts';
import type { LinearModel } from '../model/linear-model.ts';
import { withFixed, withRow } from '../model/with-row.ts';

const atLeastNothing = Number.NEGATIVE_INFINITY;

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/**
 * `Σ costs · x <= most`: a level or a round of the lottery at its value, or below. Costs and values are whole numbers,
 * so their common divisor is taken out. The half unit of room next to large costs admits no further plan.
 */
export const heldAt = (model: LinearModel, costs: Float64Array, most: number): LinearModel => {
  const common = costs.reduce((divisor, cost) => greatestCommonDivisor(divisor, Math.abs(cost)), 0) || 1;
  const row = costs.map((cost) => cost / common);
  const largest = row.reduce((size, cost) => Math.max(size, Math.abs(cost)), 0);
  return withRow(model, row, atLeastNothing, Math.floor(most / common) + halfUnit(largest));
};

/** No journey longer than the bar: the longer candidates are fixed at 0; candidates are the first columns. */
export const withCommuteThreshold = (model: LinearModel, instance: Instance, threshold: number): LinearModel =>
  withFixed(
    model,
    [...instance.counted.keys()].filter((candidate) => (instance.counted[candidate] as number) > threshold),
    0,
  );

/** Any plan but this one: `Σ_{chosen} (1 − x) + Σ_{not chosen} x >= 1` over the candidate columns. */
export const anyOther = (model: LinearModel, chosen: readonly boolean[]): LinearModel =>
  withRow(
    model,
    chosen.map((taken) => (taken ? -1 : 1)),
    1 - chosen.filter((taken) => taken).length,
    Number.POSITIVE_INFINITY,
  );
