import { SolverError } from '../../src/errors.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Ended, EngineAnswer, IntegerEngine } from '../engines/engine.ts';
import { type Instance, movesOf } from '../formulation/instance.ts';
import type { LinearModel } from '../model/linear-model.ts';
import { keepsRows } from '../model/point.ts';
import { anyOther } from './held-model.ts';
import type { SolveSurroundings } from './plan-engine.ts';

/** A plan with its level values, which are the checker's: from the moves alone, never read off an engine. */
export interface Incumbent {
  readonly chosen: readonly boolean[];
  readonly moves: readonly Move[];
  readonly values: readonly number[];
}

/** Candidates are the first columns of a model. */
const chosenAt = (instance: Instance, point: Float64Array): readonly boolean[] =>
  Array.from(instance.candidates.teacher, (_teacher, candidate) => (point[candidate] as number) > 0.5);

/** A plan from a point; a plan that the checker refuses is a fault of the model and no plan. */
export const incumbentAt = (instance: Instance, point: Float64Array): Incumbent => {
  const chosen = chosenAt(instance, point);
  const moves = movesOf(instance, (candidate) => chosen[candidate] === true);
  const { district, policy, ledger, previous } = instance;
  const checked = checkPlan(district, policy, ledger, moves, previous);
  const broken = checked.checks.find((check) => !check.holds);
  if (broken !== undefined)
    throw new SolverError(
      'plan_refused',
      `an engine's plan breaks ${broken.rule} at ${broken.scope}: ${broken.actual}, where ${broken.required} is required`,
      'report the dataset and the policy: model and checker disagree',
    );
  return { chosen, moves, values: checked.levels.map((level) => level.value) };
};

/**
 * Whether a plan keeps the levels before at the values they are held at, compared exactly: an engine's tolerance does
 * not apply.
 */
export const keepsLevels = (plan: Incumbent, held: readonly number[]): boolean =>
  held.every((value, index) => plan.values[index] === value);

/** Whether the level at an index is better, all before it being equal. */
export const isBetter = (values: readonly number[], than: readonly number[]): boolean => {
  for (let index = 0; index < values.length; index += 1) {
    const difference = (values[index] ?? 0) - (than[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
};

/** Calls the engine within the time that is left. A model without columns needs none: some engines reject it. */
const callEngine = ({ engine, surroundings }: SolveTask, model: LinearModel, costs: Float64Array): EngineAnswer => {
  const seconds = surroundings.secondsLeft();
  if (seconds <= 0) return { status: 'stopped', point: null, bound: Number.NEGATIVE_INFINITY };
  if (model.columns === 0)
    return keepsRows(model, new Float64Array(0))
      ? { status: 'optimal', point: new Float64Array(0), bound: 0 }
      : { status: 'infeasible', point: null, bound: Number.POSITIVE_INFINITY };
  return engine.minimise({ model, costs }, { seconds });
};

/** An engine, its instance and the surroundings of the solve. */
export interface SolveTask {
  readonly engine: IntegerEngine;
  readonly instance: Instance;
  readonly surroundings: SolveSurroundings;
}

/** An answer with its plan: `optimal` always has one. */
export type Found =
  | { readonly status: 'optimal'; readonly plan: Incumbent; readonly point: Float64Array }
  | { readonly status: 'infeasible' }
  | { readonly status: Ended; readonly plan: Incumbent | null; readonly bound: number };

/** Plans an engine may find within its tolerances that do not keep the levels exactly, before it counts as failed. */
const toleranceFailureLimit = 50;

/**
 * The best plan of a model for which `keeps` holds. A plan that an engine's tolerance let through is excluded by its
 * moves and the model solved again: only that plan is lost.
 */
export const findPlan = (
  task: SolveTask,
  given: LinearModel,
  costs: Float64Array,
  keeps: (plan: Incumbent) => boolean,
): Found => {
  let model = given;
  for (let mistakes = 0; mistakes < toleranceFailureLimit; mistakes += 1) {
    const { status, point, bound } = callEngine(task, model, costs);
    if (status === 'infeasible') return { status };
    const plan = point === null ? null : incumbentAt(task.instance, point);
    if (plan === null || point === null || keeps(plan)) {
      if (status === 'optimal') return plan && point ? { status, plan, point } : { status: 'failed', plan, bound };
      return { status, plan, bound };
    }
    model = anyOther(model, plan.chosen);
  }
  return { status: 'failed', plan: null, bound: Number.NEGATIVE_INFINITY };
};
