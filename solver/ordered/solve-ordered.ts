import { SolverError } from '../../src/errors.ts';
import type { EngineAnswer } from '../engines/engine.ts';
import { goalValue, type LinearModel } from '../model/linear-model.ts';
import { believed } from '../model/point.ts';
import { withRow } from '../model/with-row.ts';
import { heldAt } from '../search/held-model.ts';
import { type LevelSurroundings, minimiseLevel } from './minimise-level.ts';
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

/** Largest weight in one objective: exact in a double, with the engine's tolerances far away. */
const maxWeight = 1 << 20;

/** Answer columns in groups whose values one objective orders as the digits of a number. */
const groupsOf = (columns: readonly AnswerColumn[]): readonly (readonly AnswerColumn[])[] => {
  const groups: AnswerColumn[][] = [];
  let product = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    product *= column.most + 1;
    if (product > maxWeight) {
      groups.push([]);
      product = column.most + 1;
    }
    groups.at(-1)?.push(column);
  }
  return groups;
};

const lowestBound = (bound: number, constant: number): number | null =>
  Number.isFinite(bound) ? Math.ceil(bound - 1e-6) + constant : null;

/** The programme while it is solved: a model that narrows, and the best point so far. */
class OrderedSearch {
  readonly proven: LevelOutcome[] = [];
  model: LinearModel;
  point: Float64Array | null = null;
  private readonly programme: OrderedProgramme;
  private readonly surroundings: LevelSurroundings;

  constructor(programme: OrderedProgramme, surroundings: LevelSurroundings) {
    this.programme = programme;
    this.surroundings = surroundings;
    this.model = programme.model;
  }

  /** A point that breaks a row is never accepted, nor `infeasible` when a point is known. */
  minimise(costs: Float64Array): EngineAnswer {
    const { answer, model } = minimiseLevel(this.model, costs, this.surroundings);
    const kept = answer.point === null ? null : believed(this.model, answer.point);
    const lost = answer.status === 'infeasible' && this.point !== null;
    if (answer.status === 'failed' || lost || (answer.point !== null && kept === null))
      throw new SolverError(
        'engine_contradicted',
        'the engine gave no answer, or one that the model contradicts',
        'report the dataset and the policy',
      );
    this.point = kept ?? this.point;
    this.model = model;
    return answer;
  }

  stopped(bound: number | null): OrderedOutcome {
    const { point, proven, programme } = this;
    const level = (value: number, index: number): LevelOutcome =>
      proven[index] ?? { value, bound: index === proven.length ? bound : null, proven: false };
    return {
      status: 'stopped',
      point,
      levels:
        point === null ? [] : programme.levels.map((goal, index) => level(Math.round(goalValue(goal, point)), index)),
    };
  }

  /**
   * Whether the answer is the only one left of its value, tested only when all columns are 0 or 1: any other differs in
   * one of them, and the best of those others is worse. `false` when another exists or the test does not apply, `null`
   * when the time ended.
   */
  isOnly(costs: Float64Array, value: number): boolean | null {
    const { point, model } = this;
    const answer = this.programme.answer.filter(
      ({ column }) => (model.lower[column] ?? 0) < (model.upper[column] ?? 0),
    );
    if (answer.length === 0) return true;
    if (point === null || answer.some(({ most }) => most > 1)) return false;
    const differs = new Float64Array(model.columns);
    let ones = 0;
    for (const { column } of answer) {
      const taken = (point[column] as number) > 0.5;
      differs[column] = taken ? -1 : 1;
      if (taken) ones += 1;
    }
    const { engine, secondsLeft } = this.surroundings;
    const others = withRow(model, differs, 1 - ones, Number.POSITIVE_INFINITY);
    const found = engine.minimise({ model: others, costs }, { seconds: secondsLeft() });
    if (found.status === 'infeasible') return true;
    if (found.point !== null && Math.round(goalValue({ constant: 0, costs }, found.point)) <= value) return false;
    return found.bound > value + 0.5 ? true : null;
  }
}

/** The answer's columns in their order, each group as large as can be, then fixed: one point is left by construction. */
const orderByColumns = (search: OrderedSearch, answer: readonly AnswerColumn[]): boolean => {
  const open = answer.filter(({ column }) => (search.model.lower[column] ?? 0) < (search.model.upper[column] ?? 0));
  for (const group of groupsOf(open)) {
    const costs = new Float64Array(search.model.columns);
    let weight = -1;
    for (const { column, most } of group.toReversed()) {
      costs[column] = weight;
      weight *= most + 1;
    }
    const { status } = search.minimise(costs);
    if (status !== 'optimal' || search.point === null) return false;
    const [lower, upper] = [search.model.lower.slice(), search.model.upper.slice()];
    for (const { column } of group) {
      lower[column] = search.point[column] as number;
      upper[column] = search.point[column] as number;
    }
    search.model = { ...search.model, lower, upper };
  }
  return true;
};

/**
 * Minimises the levels one after the other, each held exactly while the next is minimised; then the lottery; then the
 * answer's columns in their order, unless the answer is shown to be the only one left.
 */
export const solveOrdered = (programme: OrderedProgramme, surroundings: LevelSurroundings): OrderedOutcome => {
  const search = new OrderedSearch(programme, surroundings);
  // Engines refuse a programme without columns; its one point is worth the constants.
  if (programme.model.columns === 0) {
    const levels = programme.levels.map(({ constant }) => ({ value: constant, bound: constant, proven: true }));
    return { status: 'optimal', point: new Float64Array(0), levels };
  }
  const goals = [...programme.levels, { constant: 0, costs: programme.lottery }];
  for (const [index, goal] of goals.entries()) {
    if (surroundings.secondsLeft() <= 0) return search.stopped(null);
    // A level that costs nothing is what it is at every point; the levels after it find one.
    if (index < programme.levels.length - 1 && goal.costs.every((cost) => cost === 0)) {
      search.proven.push({ value: goal.constant, bound: goal.constant, proven: true });
      continue;
    }
    const answer = search.minimise(goal.costs);
    if (answer.status === 'infeasible') return { status: 'infeasible', point: null, levels: [] };
    if (answer.status !== 'optimal' || search.point === null)
      return search.stopped(lowestBound(answer.bound, goal.constant));
    const value = Math.round(goalValue(goal, search.point));
    if (index < programme.levels.length) search.proven.push({ value, bound: value, proven: true });
    if (index >= programme.levels.length - 1) {
      const only = search.isOnly(goal.costs, value - goal.constant);
      if (only === null) return search.stopped(null);
      if (only) return { status: 'optimal', point: search.point, levels: search.proven };
    }
    search.model = heldAt(search.model, goal.costs, value - goal.constant);
  }
  if (!orderByColumns(search, programme.answer)) return search.stopped(null);
  return { status: 'optimal', point: search.point, levels: search.proven };
};
