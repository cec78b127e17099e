import type { Highs } from 'highs';
import { goalValue } from '../model/linear-model.ts';
import {
  type EngineAnswer,
  type EngineLimits,
  type EngineProblem,
  type EngineStatus,
  hasEnded,
  type IntegerEngine,
} from './engine.ts';
import { timeLimit } from './seconds.ts';

const noAnswer = (status: EngineAnswer['status'], bound: number): EngineAnswer => ({ status, point: null, bound });

/** Model statuses of HiGHS this program meets; the rest mean that it failed. */
const optimal = 7;
const infeasible = 8;
const unboundedOrInfeasible = 9;
/** A linear programme whose every point lies above the cutoff. */
const beyondCutoff = 11;
const timeReached = 13;
/** The status of a call that failed. */
const callFailed = -1;

const statusOf = (code: number): EngineStatus =>
  code === optimal ? 'optimal' : code === timeReached ? 'stopped' : 'failed';

/**
 * HiGHS' branch and cut on one model. Gaps are absolute and below 1, because every goal is an integer: a relative gap
 * once let an answer through that was 2 units worse (model.md section 4).
 */
const once = (
  highs: Highs,
  { model, costs }: EngineProblem,
  limits: EngineLimits,
  presolve: 'on' | 'off',
): EngineAnswer => {
  const native = highs.createModel({
    numCols: model.columns,
    numRows: model.rows,
    colCost: costs,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    // Counts are whole in every plan; declaring them integer lets the search branch on them, which fixes many moves per
    // branch.
    integrality: Int32Array.from(model.rank, (rank) => (rank > 0 ? 1 : 0)),
    matrix: {
      format: 'csc',
      numCols: model.columns,
      numRows: model.rows,
      starts: model.starts,
      indices: model.indices,
      values: model.values,
    },
  });
  try {
    native.options.set({
      output_flag: false,
      presolve,
      mip_rel_gap: 0,
      mip_abs_gap: limits.gap ?? 0.999,
      mip_feasibility_tolerance: 1e-7,
      time_limit: timeLimit(limits.seconds),
      ...(limits.cutoff === undefined ? {} : { objective_bound: limits.cutoff }),
    });
    // The raw call returns its status; the wrapper's throws it.
    if (native.raw.run().status === callFailed) return noAnswer('failed', Number.NEGATIVE_INFINITY);
    const status = native.getModelStatus();
    if (status === infeasible || status === unboundedOrInfeasible || status === beyondCutoff)
      return noAnswer('infeasible', Number.POSITIVE_INFINITY);
    const integers = model.rank.some((rank) => rank > 0);
    const bound = integers ? Number(native.info.get('mip_dual_bound')) : native.getObjectiveValue();
    const found = Number(native.info.get('primal_solution_status')) === 2;
    if (!found) return noAnswer(statusOf(status), bound);
    const values = native.getSolution().colValue;
    if (values === undefined) return noAnswer('failed', Number.NEGATIVE_INFINITY);
    const point = Float64Array.from(values, (value, column) =>
      model.integer[column] === 1 ? Math.round(value) : value,
    );
    // A point beyond the cutoff is no optimum: the search was limited to the cutoff.
    const value = goalValue({ constant: 0, costs }, point);
    if (status === optimal && value > (limits.cutoff ?? Number.POSITIVE_INFINITY)) return noAnswer('infeasible', bound);
    return { status: statusOf(status), point, bound };
  } finally {
    native.dispose();
  }
};

/**
 * Up to this many columns infeasibility is confirmed by a second solve; on larger models the linear programmes show it
 * first.
 */
const confirmedUpTo = 10_000;

/**
 * HiGHS' presolve has called small feasible models with held rows infeasible: `infeasible` counts only when the search
 * without presolve confirms it. A failed search is repeated the same way.
 */
const minimise = (highs: Highs, problem: EngineProblem, limits: EngineLimits): EngineAnswer => {
  const start = performance.now();
  const answer = once(highs, problem, limits, 'on');
  const doubted = answer.status === 'infeasible' && problem.model.columns <= confirmedUpTo;
  if (!doubted && answer.status !== 'failed') return answer;
  const again = once(
    highs,
    problem,
    { ...limits, seconds: limits.seconds - (performance.now() - start) / 1000 },
    'off',
  );
  return again.point === null && hasEnded(again.status) ? { ...again, point: answer.point } : again;
};

export const highsEngine = (highs: Highs): IntegerEngine => ({
  name: 'highs',
  version: `${highs.version.string}`,
  minimise: (problem, limits) => minimise(highs, problem, limits),
});
