import packaged from 'javascript-lp-solver';
import manifest from 'javascript-lp-solver/package.json' with { type: 'json' };
import type { LinearModel } from '../model/linear-model.ts';
import { keepsRows, wholePoint } from '../model/point.ts';
import type { EngineAnswer, EngineLimits, EngineProblem, IntegerEngine } from './engine.ts';

/** The package declares a CommonJS default; under ES modules the default export is the solver itself. */
const solver = packaged as unknown as typeof packaged.default;

type Json = Parameters<InstanceType<typeof solver.Model>['loadJson']>[0];

/** A column as the package has it: zero or more, its lower bound taken off. A fixed column is a constant. */
interface Shifted {
  readonly base: number;
  readonly free: boolean;
}

const shifted = (model: LinearModel): readonly Shifted[] =>
  Array.from(model.lower, (lower, column) => ({
    base: Number.isFinite(lower) ? lower : 0,
    free: lower !== model.upper[column],
  }));

const columnName = (column: number): string => `x${column}`;
const rowName = (row: number): string => `r${row}`;

/**
 * Coefficients from this size on leave the package's fixed tolerances no room; an integer row with such may be
 * loosened by half a unit without admitting a whole point more, and the answer is checked exactly afterwards.
 */
const large = 64;
const slackOf = (largest: number): number => (largest >= large ? 0.5 : 0);

/** The model in the package's form. Rows are divided by a power of two near their largest coefficient, which is exact. */
const toJson = (model: LinearModel, costs: Float64Array, columns: readonly Shifted[]): Json | null => {
  const largest = new Float64Array(model.rows);
  const constant = new Float64Array(model.rows);
  const used = new Uint8Array(model.rows);
  for (let column = 0; column < model.columns; column += 1) {
    const { base, free } = columns[column] as Shifted;
    for (let at = model.starts[column] as number; at < (model.starts[column + 1] as number); at += 1) {
      const row = model.indices[at] as number;
      const value = model.values[at] as number;
      constant[row] = (constant[row] as number) + base * value;
      if (!free) continue;
      used[row] = 1;
      largest[row] = Math.max(largest[row] as number, Math.abs(value));
    }
  }
  const scale = Float64Array.from(largest, (value) => 2 ** -Math.max(0, Math.floor(Math.log2(Math.max(1, value))) - 6));
  const constraints: Json['constraints'] = {};
  for (let row = 0; row < model.rows; row += 1) {
    const lower = (model.rowLower[row] as number) - (constant[row] as number);
    const upper = (model.rowUpper[row] as number) - (constant[row] as number);
    if (used[row] === 0) {
      if (lower > 0 || upper < 0) return null;
      continue;
    }
    const [factor, slack] = [scale[row] as number, lower === upper ? 0 : slackOf(largest[row] as number)];
    constraints[rowName(row)] =
      lower === upper
        ? { equal: lower * factor }
        : {
            ...(Number.isFinite(lower) ? { min: (lower - slack) * factor } : {}),
            ...(Number.isFinite(upper) ? { max: (upper + slack) * factor } : {}),
          };
  }
  const variables: Json['variables'] = {};
  const ints: NonNullable<Json['ints']> = {};
  const unrestricted: NonNullable<Json['unrestricted']> = {};
  for (let column = 0; column < model.columns; column += 1) {
    const { base, free } = columns[column] as Shifted;
    if (!free) continue;
    const name = columnName(column);
    const entries: Record<string, number> = { cost: costs[column] as number };
    for (let at = model.starts[column] as number; at < (model.starts[column + 1] as number); at += 1) {
      const row = model.indices[at] as number;
      entries[rowName(row)] = (model.values[at] as number) * (scale[row] as number);
    }
    const width = (model.upper[column] as number) - base;
    if (Number.isFinite(width)) {
      constraints[`b${column}`] = { max: width };
      entries[`b${column}`] = 1;
    }
    variables[name] = entries;
    if (model.integer[column] === 1) ints[name] = 1;
    if (!Number.isFinite(model.lower[column] as number)) unrestricted[name] = 1;
  }
  return { optimize: 'cost', opType: 'min', constraints, variables, ints, unrestricted };
};

const nothing = (status: EngineAnswer['status']): EngineAnswer => ({
  status,
  point: null,
  bound: status === 'infeasible' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
});

/**
 * One branch and cut by the package. Its known defects, each met here: a plan found by its own time limit may be
 * fractional or worse and is called feasible all the same, so what the limit ends is `stopped` and never `optimal`;
 * a cycle makes a branch look infeasible, so a cycle is `failed`; presolve mistakes a bound of 0 for none, so it is
 * off; there is no gap tolerance. Every point is rounded and held against every row exactly before it is believed.
 */
const minimise = ({ model, costs }: EngineProblem, limits: EngineLimits): EngineAnswer => {
  if (model.lower.some((lower, column) => lower > (model.upper[column] as number))) return nothing('infeasible');
  const columns = shifted(model);
  const json = toJson(model, costs, columns);
  if (json === null) return nothing('infeasible');
  const started = performance.now();
  const milliseconds = limits.seconds * 1000;
  if (milliseconds <= 0) return nothing('stopped');
  const loaded = new solver.Model(1e-8, 'model').loadJson({
    ...json,
    options: {
      presolve: false,
      exitOnCycles: true,
      tolerance: 0,
      ...(Number.isFinite(milliseconds) ? { timeout: Math.ceil(milliseconds) } : {}),
    },
  });
  const solution = loaded.solve();
  const late = performance.now() - started >= milliseconds;
  if (loaded.messages.length > 0) return nothing(late ? 'stopped' : 'failed');
  if (!solution.feasible) return nothing(late ? 'stopped' : 'infeasible');
  if (!solution.bounded) return nothing('failed');
  const found = solution.generateSolutionSet();
  const point = wholePoint(
    columns.map(({ base, free }, column) => (free ? base + (found[columnName(column)] ?? 0) : base)),
  );
  if (point === null || !keepsRows(model, point)) return nothing(late ? 'stopped' : 'failed');
  const value = costs.reduce((sum, cost, column) => sum + cost * (point[column] as number), 0);
  return late
    ? { status: 'stopped', point, bound: Number.NEGATIVE_INFINITY }
    : { status: 'optimal', point, bound: value };
};

/** javascript-lp-solver: for small districts, and a second opinion on what another engine found. */
export const javascriptLpSolver: IntegerEngine = {
  name: 'javascript-lp-solver',
  version: manifest.version,
  minimise,
};
