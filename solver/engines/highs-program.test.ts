import type { Highs } from 'highs';
import { describe, expect, it, vi } from 'vitest';
import { type ColumnBlock, HighsProgram } from './highs-program.ts';
import { highsRuntime } from './highs-runtime.ts';

const block: ColumnBlock = {
  costs: Float64Array.of(1),
  lower: Float64Array.of(0),
  upper: Float64Array.of(1),
  starts: Int32Array.of(0, 1),
  indices: Int32Array.of(0),
  values: Float64Array.of(1),
};

/** One run of the engine in place of HiGHS: what was set for it. */
interface Run {
  readonly fresh: boolean;
  readonly presolve: unknown;
  readonly simplex: unknown;
  /** How many models were made until then. */
  readonly models: number;
}

const [dual, primal] = [1, 4];

/** A programme in an engine whose runs end with these model statuses, or fail. */
const programEnding = (...ends: readonly (number | 'error')[]) => {
  const runs: Run[] = [];
  const options = new Map<string, unknown>();
  let models = 0;
  let live = 0;
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
    raw: {
      run: () => {
        runs.push({ fresh, presolve: options.get('presolve'), simplex: options.get('simplex_strategy'), models });
        fresh = false;
        return { status: ends[runs.length - 1] === 'error' ? -1 : 0 };
      },
      getLp: () => ({ status: 0, value: {} }),
    },
    getRunTime: () => 0,
    getModelStatus: () => ends[runs.length - 1] ?? 0,
    getSolution: () => ({ colValue: [1], colDual: [0], rowValue: [1], rowDual: [1] }),
    dispose: () => {
      live -= 1;
    },
  };
  const createModel = () => {
    models += 1;
    live += 1;
    fresh = true;
    return model;
  };
  const engine = { createModel } as unknown as Highs;
  const program = new HighsProgram(engine, block, Float64Array.of(1), Float64Array.of(1));
  return { program, runs, live: () => live };
};

const [solveError, timeLimit, iterationLimit, unboundedOrInfeasible, unknown, optimal, infeasible] = [
  4, 13, 14, 9, 15, 7, 8,
];

describe('a linear programme in HiGHS', () => {
  it.each([
    [optimal, 'optimal'],
    [infeasible, 'infeasible'],
    [timeLimit, 'stopped'],
  ])('takes the model status %i as its answer after one run', (code, status) => {
    const { program, runs } = programEnding(code);
    expect([program.solve('dual', 60).status, runs.length]).toEqual([status, 1]);
  });

  it.each([iterationLimit, unknown, unboundedOrInfeasible, solveError, 'error'] as const)(
    'is solved from scratch after a run that ends with %s',
    (end) => {
      const { program, runs } = programEnding(end, optimal);
      expect(program.solve('primal', 60).status).toBe('optimal');
      expect(runs).toEqual([
        { fresh: true, presolve: 'choose', simplex: primal, models: 1 },
        { fresh: true, presolve: 'choose', simplex: dual, models: 1 },
      ]);
    },
  );

  it('is solved without presolve after two failures, and with presolve again the next time', () => {
    const { program, runs } = programEnding('error', unboundedOrInfeasible, infeasible, optimal);
    expect(program.solve('dual', 60).status).toBe('infeasible');
    expect(program.solve('dual', 60).status).toBe('optimal');
    expect(runs.map(({ presolve }) => presolve)).toEqual(['choose', 'choose', 'off', 'choose']);
  });

  it('is solved as a new model after three failures, and leaves no old model behind', () => {
    const { program, runs, live } = programEnding('error', 'error', 'error', optimal);
    expect(program.solve('dual', 60).status).toBe('optimal');
    expect(runs.at(-1)).toEqual({ fresh: true, presolve: 'off', simplex: primal, models: 2 });
    expect(live()).toBe(1);
    program.dispose();
    expect(live()).toBe(0);
  });

  it.each([unknown, 'error'] as const)('fails without an exception where every run ends with %s', (end) => {
    const { program, runs } = programEnding(end, end, end, end);
    const { status, columnValues } = program.solve('dual', 60);
    expect([status, columnValues, runs.length]).toEqual(['failed', [], 4]);
  });

  it('is stopped where its time is over after a failed run', () => {
    const { program, runs } = programEnding('error', optimal);
    expect([program.solve('dual', 0).status, runs.length]).toEqual(['stopped', 1]);
  });
});

describe('a linear programme in HiGHS itself', () => {
  it('has the same optimum as a new model, with the columns and rows added since', async () => {
    const program = new HighsProgram(await highsRuntime(), block, Float64Array.of(0), Float64Array.of(2));
    program.addColumns({ ...block, costs: Float64Array.of(-2) });
    program.addRow(0, 1, Int32Array.of(0, 1), Float64Array.of(1, 1));
    program.setCosts(Float64Array.of(-1, -2));
    const failing = vi.spyOn(program as unknown as { run: () => string }, 'run');
    for (let failures = 0; failures < 3; failures += 1) failing.mockReturnValueOnce('failed');
    const { status, columnValues } = program.solve('primal', 60);
    expect([status, Array.from(columnValues, Math.round).map(String)]).toEqual(['optimal', ['0', '1']]);
    program.dispose();
  });
});
