import { SolverError } from '../../src/errors.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { type Instance, movesOf } from '../build/instance.ts';
import type { EngineAnswer, IntegerEngine } from '../engines/engine.ts';
import type { LinearModel } from '../model/linear-model.ts';
import { keepsRows } from '../model/point.ts';
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

/** Whether the level at an index is better, all before it being equal. */
export const isBetter = (values: readonly number[], than: readonly number[]): boolean => {
  for (let index = 0; index < values.length; index += 1) {
    const difference = (values[index] ?? 0) - (than[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
};

/** An engine asked within the time that is left. A model without columns needs none: some engines call it neither way. */
export const ask = (
  engine: IntegerEngine,
  model: LinearModel,
  costs: Float64Array,
  surroundings: SolveSurroundings,
): EngineAnswer => {
  const seconds = surroundings.secondsLeft();
  if (seconds <= 0) return { status: 'stopped', point: null, bound: Number.NEGATIVE_INFINITY };
  if (model.columns === 0)
    return keepsRows(model, new Float64Array(0))
      ? { status: 'optimal', point: new Float64Array(0), bound: 0 }
      : { status: 'infeasible', point: null, bound: Number.POSITIVE_INFINITY };
  return engine.minimise({ model, costs }, { seconds });
};

/** Why a solve ended before its end: a limit, or an engine that failed. */
export type Ended = 'stopped' | 'failed';
