import type { Instance } from '../build/instance.ts';
import type { LinearModel } from '../model/linear-model.ts';
import { withFixed, withRow } from '../model/with-row.ts';

const atLeastNothing = Number.NEGATIVE_INFINITY;

/** `Σ costs · x <= most`: a level or a round of the lottery at its value, or below. */
export const heldAt = (model: LinearModel, costs: ArrayLike<number>, most: number): LinearModel =>
  withRow(model, costs, atLeastNothing, most);

/** No journey longer than the bar: the longer candidates are fixed at 0; candidates are the first columns. */
export const underBar = (model: LinearModel, instance: Instance, bar: number): LinearModel =>
  withFixed(
    model,
    [...instance.candidates.minutes.keys()].filter(
      (candidate) => (instance.candidates.minutes[candidate] as number) > bar,
    ),
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
