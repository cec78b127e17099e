import { SolverError } from '../../src/errors.ts';
import type { IntegerEngine } from '../engines/engine.ts';
import { goalValue, type LinearGoal, type LinearModel } from '../model/linear-model.ts';
import { believed } from '../model/point.ts';
import { heldAt } from '../strategy/held-model.ts';
import type { AnswerColumn, OrderedProgramme } from './ordered-programme.ts';

/** A level's value at the point found, and what was proven to be the least. */
export interface LevelOutcome {
  readonly value: number;
  readonly bound: number | null;
  readonly proven: boolean;
}

export interface OrderedOutcome {
  /** `optimal`: every level proven and the point the only one left. `stopped`: the time ended first. */
  readonly status: 'optimal' | 'stopped' | 'infeasible';
  /** `null` when no point was found. */
  readonly point: Float64Array | null;
  /** One per level; empty when no point was found. */
  readonly levels: readonly LevelOutcome[];
}

export interface Surroundings {
  readonly engine: IntegerEngine;
  /** Seconds left; Infinity for no limit. */
  readonly secondsLeft: () => number;
}

/** Largest weight in one objective: exact in a double, with the engine's tolerances far away. */
const mostWeight = 1 << 20;

/** Answer columns in groups whose values one objective orders as the digits of a number. */
const groupsOf = (columns: readonly AnswerColumn[]): readonly (readonly AnswerColumn[])[] => {
  const groups: AnswerColumn[][] = [];
  let product = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    product *= column.most + 1;
    if (product > mostWeight) {
      groups.push([]);
      product = column.most + 1;
    }
    groups.at(-1)?.push(column);
  }
  return groups;
};

/** The point's values, judged: an engine is never believed a point that breaks a row. */
const judged = (model: LinearModel, point: Float64Array): Float64Array => {
  const kept = believed(model, point);
  if (kept === null)
    throw new SolverError(
      'point_not_kept',
      'the engine answered a point that does not keep the model',
      'report the dataset and the policy',
    );
  return kept;
};

const lowestBound = (bound: number, constant: number): number | null =>
  Number.isFinite(bound) ? Math.ceil(bound - 1e-6) + constant : null;

/**
 * Minimises the levels one after the other, each held exactly while the next is minimised; then the lottery; then the
 * answer's columns in their order, so that one point is left by construction.
 */
export const solveOrdered = (programme: OrderedProgramme, { engine, secondsLeft }: Surroundings): OrderedOutcome => {
  let model = programme.model;
  let point: Float64Array | null = null;
  const proven: LevelOutcome[] = [];
  const stopped = (bound: number | null): OrderedOutcome => ({
    status: 'stopped',
    point,
    levels:
      point === null
        ? []
        : programme.levels.map((goal, index): LevelOutcome => {
            const value = Math.round(goalValue(goal, point ?? []));
            return proven[index] ?? { value, bound: index === proven.length ? bound : null, proven: false };
          }),
  });
  const minimise = (costs: Float64Array) => {
    const answer = engine.minimise({ model, costs }, { seconds: secondsLeft() });
    if (answer.status === 'failed')
      throw new SolverError('engine_failed', 'the engine gave no answer', 'report the dataset and the policy');
    if (answer.point !== null) point = judged(model, answer.point);
    return answer;
  };
  const holding = (goal: LinearGoal, at: Float64Array): LinearModel =>
    heldAt(model, goal.costs, Math.round(goalValue(goal, at)) - goal.constant);

  for (const goal of [...programme.levels, { constant: 0, costs: programme.lottery }]) {
    if (secondsLeft() <= 0) return stopped(null);
    const answer = minimise(goal.costs);
    if (answer.status === 'infeasible') {
      if (point === null) return { status: 'infeasible', point: null, levels: [] };
      throw new SolverError('level_lost', 'a level found no point though one is known', 'report the dataset');
    }
    if (answer.status === 'stopped' || point === null) return stopped(lowestBound(answer.bound, goal.constant));
    const value = Math.round(goalValue(goal, point));
    if (proven.length < programme.levels.length) proven.push({ value, bound: value, proven: true });
    model = holding(goal, point);
  }
  for (const group of groupsOf(programme.answer)) {
    if (secondsLeft() <= 0) return stopped(null);
    const costs = new Float64Array(model.columns);
    let weight = -1;
    for (const { column, most } of group.toReversed()) {
      costs[column] = weight;
      weight *= most + 1;
    }
    const answer = minimise(costs);
    if (answer.status !== 'optimal' || point === null) return stopped(null);
    const [lower, upper] = [model.lower.slice(), model.upper.slice()];
    for (const { column } of group) {
      lower[column] = point[column] as number;
      upper[column] = point[column] as number;
    }
    model = { ...model, lower, upper };
  }
  return { status: 'optimal', point, levels: proven };
};
