import { SolverError } from '../../src/errors.ts';
import type { Ended } from '../engines/engine.ts';
import { goalValue, type LinearModel } from '../model/linear-model.ts';
import { heldAt, withCommuteThreshold } from './held-model.ts';
import type { SolvableLevel } from './levels.ts';
import { findPlan, type Incumbent, keepsLevels, type SolveTask } from './solve-state.ts';

/** What a level is solved on: the model with all earlier levels held, and a plan that keeps them, when one is known. */
export interface LevelTask extends SolveTask {
  readonly model: LinearModel;
  readonly level: SolvableLevel;
  /** The values of the levels before, at which the model holds them. */
  readonly held: readonly number[];
  readonly known: Incumbent | null;
}

export type LevelOutcome =
  | { readonly status: 'done'; readonly plan: Incumbent; readonly model: LinearModel }
  | { readonly status: 'infeasible' }
  /** `bound` on the level's value as far as proven; `plan` when a better one came to light. */
  | { readonly status: Ended; readonly plan: Incumbent | null; readonly bound: number | null };

const wholeBound = (bound: number, constant: number): number | null =>
  Number.isFinite(bound) ? Math.ceil(bound - 1e-6) + constant : null;

/** A linear level: minimised, then held at the value its plan has by the checker. */
const linearLevel = (task: LevelTask, level: Extract<SolvableLevel, { kind: 'linear' }>): LevelOutcome => {
  const { model, held } = task;
  const { costs, constant } = level.goal;
  const found = findPlan(task, model, costs, (plan) => keepsLevels(plan, held));
  if (found.status === 'infeasible') return found;
  if (found.status !== 'optimal')
    return { status: found.status, plan: found.plan, bound: wholeBound(found.bound, constant) };
  const value = found.plan.values[held.length] ?? Number.NaN;
  const modelled = Math.round(goalValue(level.goal, found.point));
  if (modelled !== value)
    throw new SolverError(
      'value_disagrees',
      `level ${held.length + 1} is ${modelled} by the model and ${value} by the checker`,
      'report the dataset and the policy: model and checker disagree',
    );
  return { status: 'done', plan: found.plan, model: heldAt(model, costs, value - constant) };
};

/** The longest journey alone: the lowest bar over the sorted minutes under which a plan is left (model.md 4). */
const commuteThresholdLevel = (
  task: LevelTask,
  level: Extract<SolvableLevel, { kind: 'commute_threshold' }>,
): LevelOutcome => {
  const { instance, model, held } = task;
  const costs = new Float64Array(model.columns);
  const minutes = [...new Set([0, ...instance.counted.filter((one) => one > 0)])].toSorted((a, b) => a - b);
  const thresholdIndex = (plan: Incumbent): number => minutes.indexOf((plan.values[held.length] ?? 0) / level.weight);
  const keeps = (plan: Incumbent): boolean => keepsLevels(plan, held);
  let plan = task.known;
  if (plan === null) {
    const any = findPlan(task, model, costs, keeps);
    if (any.status === 'infeasible') return any;
    if (any.status !== 'optimal') return { status: any.status, plan: any.plan, bound: null };
    plan = any.plan;
  }
  let low = 0;
  while (low < thresholdIndex(plan)) {
    const middle = (low + thresholdIndex(plan)) >> 1;
    const found = findPlan(task, withCommuteThreshold(model, instance, minutes[middle] ?? 0), costs, keeps);
    if (found.status === 'infeasible') low = middle + 1;
    else if (found.plan !== null && thresholdIndex(found.plan) <= middle) plan = found.plan;
    else
      return {
        status: found.status === 'stopped' ? 'stopped' : 'failed',
        plan,
        bound: level.weight * (minutes[low] ?? 0),
      };
  }
  return { status: 'done', plan, model: withCommuteThreshold(model, instance, minutes[low] ?? 0) };
};

export const solveLevel = (task: LevelTask): LevelOutcome =>
  task.level.kind === 'linear' ? linearLevel(task, task.level) : commuteThresholdLevel(task, task.level);
