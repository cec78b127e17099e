import type { Highs } from 'highs';
import { describe, expect, it } from 'vitest';
import { type ColumnBlock, HighsProgram } from './highs-program.ts';

const block: ColumnBlock = {
  costs: Float64Array.of(1),
  lower: Float64Array.of(0),
  upper: Float64Array.of(1),
  starts: Int32Array.of(0, 1),
  indices: Int32Array.of(0),
  values: Float64Array.of(1),
};

/** A programme in an engine that ends its runs with these statuses, and what it was told before each run. */
const programEnding = (...statuses: readonly number[]) => {
  const runs: { readonly fresh: boolean; readonly presolve: unknown; readonly strategy: unknown }[] = [];
  const options = new Map<string, unknown>();
  let fresh = true;
  const model = {
    options: {
      set: (given: Readonly<Record<string, unknown>>) => {
        for (const [name, value] of Object.entries(given)) options.set(name, value);
      },
    },
    clearSolver: () => {
      fresh = true;
    },
    run: () => {
      runs.push({ fresh, presolve: options.get('presolve') ?? 'choose', strategy: options.get('simplex_strategy') });
      fresh = false;
    },
    getRunTime: () => 0,
    getModelStatus: () => statuses[runs.length - 1] ?? 0,
    getSolution: () => ({ colValue: [1], colDual: [0], rowValue: [1], rowDual: [1] }),
  };
  const engine = { createModel: () => model } as unknown as Highs;
  return { program: new HighsProgram(engine, block, Float64Array.of(1), Float64Array.of(1)), runs };
};

const [timeLimit, iterationLimit, unboundedOrInfeasible, unknown, optimal, infeasible] = [13, 14, 9, 15, 7, 8];

describe('a linear programme in HiGHS', () => {
  it.each([
    [optimal, 'optimal'],
    [infeasible, 'infeasible'],
    [timeLimit, 'stopped'],
  ])('takes the answer %i as it is, at once', (code, status) => {
    const { program, runs } = programEnding(code);
    expect([program.solve('dual', 60).status, runs.length]).toEqual([status, 1]);
  });

  it('is solved from scratch where the steps were not enough or HiGHS does not know', () => {
    for (const code of [iterationLimit, unknown, unboundedOrInfeasible]) {
      const { program, runs } = programEnding(code, optimal);
      expect(program.solve('primal', 60).status).toBe('optimal');
      expect(runs.map(({ fresh, strategy }) => [fresh, strategy])).toEqual([
        [true, 4],
        [true, 1],
      ]);
    }
  });

  it('is asked without presolve at last, and with it again the next time', () => {
    const { program, runs } = programEnding(unknown, unboundedOrInfeasible, infeasible, optimal);
    expect(program.solve('dual', 60).status).toBe('infeasible');
    expect(program.solve('dual', 60).status).toBe('optimal');
    expect(runs.map(({ presolve }) => presolve)).toEqual(['choose', 'choose', 'off', 'choose']);
  });

  it('is stopped where HiGHS never knows', () => {
    const { program, runs } = programEnding(unknown, unknown, unknown);
    expect([program.solve('dual', 60).status, runs.length]).toEqual(['stopped', 3]);
  });
});
