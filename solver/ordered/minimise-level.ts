import type { EngineAnswer, IntegerEngine } from '../engines/engine.ts';
import type { LinearModel } from '../model/linear-model.ts';
import type { Relax, Relaxed } from './relax.ts';

export interface LevelSurroundings {
  readonly engine: IntegerEngine;
  /** For engines with reduced costs; without it every level is solved whole. */
  readonly relax?: Relax | undefined;
  /** Seconds left; Infinity for no limit. */
  readonly secondsLeft: () => number;
}

/** The answer on one level, and the model without the columns that no point of that value can use. */
export interface LevelAnswer {
  readonly answer: EngineAnswer;
  readonly model: LinearModel;
}

/** Slack for the arithmetic of a linear programme; the values of levels are whole numbers. */
const noise = 1e-3;

/**
 * The model with the columns held at the bound they rest on whose reduced cost is above `beyond`: a point that leaves
 * that bound, by one at least, is worse than the relaxation by more than that.
 */
const without = (model: LinearModel, { reducedCosts }: Relaxed, beyond: number): LinearModel => {
  const [lower, upper] = [model.lower.slice(), model.upper.slice()];
  for (let column = 0; column < model.columns; column += 1) {
    const cost = reducedCosts[column] ?? 0;
    if (cost > beyond + noise) upper[column] = lower[column] as number;
    else if (cost < -beyond - noise) lower[column] = upper[column] as number;
  }
  return { ...model, lower, upper };
};

/**
 * Minimises one level. Linear programme first: only columns within a distance of its bound are let in, and the
 * distance grows until the value found is no farther from the bound than the columns left out, which is a proof for
 * the whole (model.md section 4, LP first).
 */
export const minimiseLevel = (
  model: LinearModel,
  costs: Float64Array,
  { engine, relax, secondsLeft }: LevelSurroundings,
): LevelAnswer => {
  const relaxed = relax?.(model, costs, secondsLeft()) ?? null;
  const whole = (): LevelAnswer => ({ answer: engine.minimise({ model, costs }, { seconds: secondsLeft() }), model });
  if (relaxed === null) return whole();
  const largest = costs.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
  let distance = Math.max(1, Math.abs(relaxed.bound) / 50);
  while (distance < 2 * Math.abs(relaxed.bound) + 1000 * largest) {
    const near = without(model, relaxed, distance);
    const answer = engine.minimise({ model: near, costs }, { seconds: secondsLeft() });
    if (answer.status === 'optimal' && answer.point !== null) {
      const value = costs.reduce((sum, cost, column) => sum + cost * Math.round(answer.point?.[column] ?? 0), 0);
      const gap = value - relaxed.bound;
      if (gap <= distance) return { answer, model: without(model, relaxed, gap) };
      distance = gap;
    } else if (answer.status === 'infeasible') distance *= 4;
    else {
      // The bound of a part of the columns is no bound of the whole; the relaxation's is.
      return { answer: { ...answer, bound: Math.min(answer.bound, relaxed.bound) }, model };
    }
  }
  return whole();
};
