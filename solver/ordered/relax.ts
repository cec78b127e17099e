import type { Highs } from 'highs';
import { HighsProgram } from '../engines/highs-program.ts';
import type { LinearModel } from '../model/linear-model.ts';

/** The programme without whole numbers: what no point can go below, and what each column would cost beyond it. */
export interface Relaxed {
  readonly bound: number;
  readonly reducedCosts: ArrayLike<number>;
}

/** `null` where the linear programme ended without an optimum: then nothing is known. */
export type Relax = (model: LinearModel, costs: Float64Array, seconds: number) => Relaxed | null;

export const relaxWith =
  (highs: Highs): Relax =>
  (model, costs, seconds) => {
    const { lower, upper, starts, indices, values } = model;
    const program = new HighsProgram(
      highs,
      { costs, lower, upper, starts, indices, values },
      model.rowLower,
      model.rowUpper,
    );
    try {
      const found = program.solve('scratch', seconds);
      if (found.status !== 'optimal') return null;
      const bound = costs.reduce((sum, cost, column) => sum + cost * (found.columnValues[column] ?? 0), 0);
      return { bound, reducedCosts: Float64Array.from(found.columnDuals) };
    } finally {
      program.dispose();
    }
  };
