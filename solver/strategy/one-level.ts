import { SolverError } from '../../src/errors.ts';
import type { Instance } from '../build/instance.ts';
import type { IntegerEngine } from '../engines/engine.ts';
import { goalValue, type LinearModel } from '../model/linear-model.ts';
import { heldAt, underBar } from './held-model.ts';
import type { SolvableLevel } from './levels.ts';
import type { SolveSurroundings } from './plan-engine.ts';
import { ask, type Ended, type Incumbent, incumbentAt } from './solve-state.ts';

/** What a level is solved on: the model with all earlier levels held, and a plan that keeps them, when one is known. */
export interface LevelTask {
  readonly engine: IntegerEngine;
  readonly instance: Instance;
  readonly model: LinearModel;
  readonly level: SolvableLevel;
  /** Position of the level in the policy. */
  readonly index: number;
  readonly known: Incumbent | null;
  readonly surroundings: SolveSurroundings;
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
  const { engine, instance, model, index, surroundings } = task;
  const { costs, constant } = level.goal;
  const answer = ask(engine, model, costs, surroundings);
  if (answer.status === 'infeasible') return { status: 'infeasible' };
  const plan = answer.point === null ? null : incumbentAt(instance, answer.point);
  if (answer.status === 'stopped' || answer.status === 'failed')
    return { status: answer.status, plan, bound: wholeBound(answer.bound, constant) };
  if (plan === null || answer.point === null) return { status: 'failed', plan: null, bound: null };
  const value = plan.values[index] ?? Number.NaN;
  const modelled = Math.round(goalValue(level.goal, answer.point));
  if (modelled !== value)
    throw new SolverError(
      'value_disagrees',
      `level ${index + 1} is ${modelled} by the model and ${value} by the checker`,
      'report the dataset and the policy: model and checker disagree',
    );
  return { status: 'done', plan, model: heldAt(model, costs, value - constant) };
};

/** The longest journey alone: the lowest bar over the sorted minutes under which a plan is left (model.md 4). */
const barLevel = (task: LevelTask, level: Extract<SolvableLevel, { kind: 'bar' }>): LevelOutcome => {
  const { engine, instance, model, index, surroundings } = task;
  const costs = new Float64Array(model.columns);
  const minutes = [...new Set([0, ...instance.candidates.minutes.filter((one) => one > 0)])].toSorted((a, b) => a - b);
  const barOf = (plan: Incumbent): number => minutes.indexOf((plan.values[index] ?? 0) / level.weight);
  let plan = task.known;
  if (plan === null) {
    const answer = ask(engine, model, costs, surroundings);
    if (answer.status === 'infeasible') return { status: 'infeasible' };
    if (answer.point === null) return { status: answer.status === 'failed' ? 'failed' : 'stopped', plan, bound: null };
    plan = incumbentAt(instance, answer.point);
  }
  let low = 0;
  while (low < barOf(plan)) {
    const middle = (low + barOf(plan)) >> 1;
    const answer = ask(engine, underBar(model, instance, minutes[middle] ?? 0), costs, surroundings);
    if (answer.point !== null) plan = incumbentAt(instance, answer.point);
    else if (answer.status === 'infeasible') low = middle + 1;
    else
      return {
        status: answer.status === 'failed' ? 'failed' : 'stopped',
        plan,
        bound: level.weight * (minutes[low] ?? 0),
      };
  }
  return { status: 'done', plan, model: underBar(model, instance, minutes[low] ?? 0) };
};

export const solveLevel = (task: LevelTask): LevelOutcome =>
  task.level.kind === 'linear' ? linearLevel(task, task.level) : barLevel(task, task.level);
