import packaged from 'javascript-lp-solver';
import manifest from 'javascript-lp-solver/package.json' with { type: 'json' };
import type { GoalName } from '../../src/policy/goal.ts';
import { believed } from '../model/point.ts';
import type { EngineAnswer, EngineLimits, EngineProblem, IntegerEngine } from './engine.ts';
import { type Form, packageModel, shiftedColumns } from './javascript-lp-form.ts';

/** The package declares a CommonJS default; under ES modules the default export is the solver itself. */
const solver = packaged as unknown as typeof packaged.default;

const nothing = (status: EngineAnswer['status']): EngineAnswer => ({
  status,
  point: null,
  bound: status === 'infeasible' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
});

/** Thrown from inside the package's simplex, which by itself checks no clock and ends no cycle. */
class Interrupted extends Error {}

/** One branch and cut in one form, until `deadline` (milliseconds of the monotonic clock). */
const attempt = ({ model, costs }: EngineProblem, form: Form, deadline: number): EngineAnswer => {
  const columns = shiftedColumns(model);
  const given = packageModel(model, costs, columns, form);
  if (given === null) return nothing('infeasible');
  const loaded = new solver.Model(form.precision, 'model').loadJson({
    ...given,
    options: { presolve: false, exitOnCycles: true, tolerance: 0 },
  });
  const late = (): boolean => performance.now() >= deadline;
  const { tableau } = loaded;
  const most = 1000 + 20 * (model.rows + 2 * model.columns);
  let pivots = 0;
  const [simplex, pivot] = [tableau.simplex.bind(tableau), tableau.pivot.bind(tableau)];
  tableau.simplex = () => {
    pivots = 0;
    if (late()) throw new Interrupted();
    return simplex();
  };
  tableau.pivot = (row, column) => {
    pivots += 1;
    if (pivots > most || late()) throw new Interrupted();
    pivot(row, column);
  };
  try {
    const solution = loaded.solve();
    if (loaded.messages.length > 0) return nothing('failed');
    if (!solution.feasible) return nothing('infeasible');
    if (!solution.bounded) return nothing('failed');
    const found = solution.generateSolutionSet();
    const point = believed(
      model,
      columns.map(({ name, base, free }) => (free ? base + (found[name] ?? 0) : base)),
    );
    if (point === null) return nothing('failed');
    const bound = costs.reduce((sum, cost, column) => sum + cost * (point[column] as number), 0);
    return { status: 'optimal', point, bound };
  } catch (error) {
    if (error instanceof Interrupted) return nothing(late() ? 'stopped' : 'failed');
    throw error;
  }
};

/** Every form, those first that differ most from the one before. */
const forms: readonly Form[] = [
  { scaled: true, reversed: false, precision: 1e-8 },
  { scaled: false, reversed: true, precision: 1e-8 },
  { scaled: true, reversed: true, precision: 1e-6 },
  { scaled: false, reversed: false, precision: 1e-6 },
  { scaled: true, reversed: false, precision: 1e-10 },
  { scaled: false, reversed: true, precision: 1e-10 },
  { scaled: true, reversed: true, precision: 1e-8 },
  { scaled: false, reversed: false, precision: 1e-8 },
  { scaled: true, reversed: false, precision: 1e-6 },
  { scaled: false, reversed: true, precision: 1e-6 },
  { scaled: true, reversed: true, precision: 1e-10 },
  { scaled: false, reversed: false, precision: 1e-10 },
];

/** Costs are whole numbers: two least values closer than this are the same one. */
const sameValue = 0.5;

/**
 * Works around the package's known defects. At its own time limit it returns fractional or worse plans as feasible: the
 * limit is kept here, and its end is `stopped`. A cycle makes a branch look infeasible or never ends: a cycle is a
 * failed attempt. Its presolve mistakes a bound of 0 for none: it is off. Rounding makes feasible models look
 * infeasible, and the branch with the best point look worse, so that a single form may return a wrong minimum. Accepted
 * is therefore the least value found by two forms; `infeasible` when at least two forms return it and none finds a
 * point. Every point is checked against every row before it is accepted.
 */
const minimise = (problem: EngineProblem, limits: EngineLimits): EngineAnswer => {
  const { lower, upper } = problem.model;
  if (lower.some((least, column) => least > (upper[column] as number))) return nothing('infeasible');
  const deadline = performance.now() + limits.seconds * 1000;
  let least: EngineAnswer | null = null;
  let refusals = 0;
  for (const form of forms) {
    const answer = attempt(problem, form, deadline);
    if (answer.status === 'stopped') return { ...nothing('stopped'), point: least?.point ?? null };
    if (answer.status === 'infeasible') refusals += 1;
    if (answer.status !== 'optimal') continue;
    if (least !== null && Math.abs(least.bound - answer.bound) < sameValue) return least;
    if (least === null || answer.bound < least.bound) least = answer;
  }
  return nothing(least === null && refusals >= 2 ? 'infeasible' : 'failed');
};

/**
 * Whether the package can count a goal. The excess of a coefficient over its limit has values of some 10⁹, at which its
 * floating point reports feasible districts as infeasible, or never ends.
 */
export const isWithinPrecision = (goal: GoalName): boolean => goal !== 'cv_excess';

/** javascript-lp-solver: for small districts, and a second opinion on what another engine found. */
export const javascriptLpSolver: IntegerEngine = {
  name: 'javascript-lp-solver',
  version: manifest.version,
  minimise,
};
