import { highsEngine } from '../../solver/engines/highs.ts';
import type { ColumnKind, LinearGoal, LinearModel } from '../../solver/model/linear-model.ts';
import { goalValue } from '../../solver/model/linear-model.ts';
import { ModelBuilder } from '../../solver/model/model-builder.ts';
import { keepsRows } from '../../solver/model/point.ts';
import { ColumnProgram, type ProgramAnswer } from '../../solver/strategy/column-program.ts';
import type { IntegerMinimum } from '../../solver/strategy/least-in-region.ts';
import { type Restriction, reducedModel } from '../../solver/strategy/restriction.ts';

type Highs = Parameters<typeof highsEngine>[0];

const unlimited = Number.POSITIVE_INFINITY;

/** A column: its kind, and bounds where they are not 0 and 1. */
export type SmallColumn = ColumnKind | readonly [kind: ColumnKind | null, lower: number, upper: number];

/** `lower <= Σ weights · x <= upper`, by the columns in order; `null`: no bound on that side. */
export type SmallRow = readonly [lower: number | null, upper: number | null, ...weights: readonly number[]];

export const aModel = (columns: readonly SmallColumn[], rows: readonly SmallRow[]): LinearModel => {
  const builder = new ModelBuilder();
  for (const column of columns) {
    const [kind, lower, upper] = typeof column === 'string' ? ([column, 0, 1] as const) : column;
    builder.column(lower, upper, kind);
  }
  for (const [lower, upper, ...weights] of rows) {
    const row = builder.row(lower ?? -unlimited, upper ?? unlimited);
    weights.forEach((weight, column) => {
      if (weight !== 0) builder.entry(row, column, weight);
    });
  }
  return builder.build();
};

export const aGoal = (...costs: readonly number[]): LinearGoal => ({ constant: 0, costs: Float64Array.from(costs) });

/** Every whole point of a restriction: bounds, rows and held goals, tried one by one. Its columns must be bounded. */
export const pointsOf = (restriction: Restriction): readonly (readonly number[])[] => {
  const { model, held, lower, upper, rowLower, rowUpper } = restriction;
  let points: readonly (readonly number[])[] = [[]];
  for (let column = 0; column < model.columns; column += 1) {
    const from = lower[column] ?? 0;
    const values = Array.from({ length: (upper[column] ?? 0) - from + 1 }, (_none, step) => from + step);
    points = points.flatMap((point) => values.map((value) => [...point, value]));
  }
  const bounded = { ...model, lower, upper, rowLower, rowUpper };
  return points.filter(
    (point) =>
      keepsRows(bounded, Float64Array.from(point)) &&
      held.every((goal) => {
        const value = goalValue({ constant: 0, costs: goal.costs }, point);
        return value >= goal.lower && value <= goal.upper;
      }),
  );
};

/** The integer programme by trying every point: the first of the least. */
export const leastByTrying: IntegerMinimum = (costs, restriction) => {
  const goal = { constant: 0, costs };
  let least: readonly number[] | null = null;
  for (const point of pointsOf(restriction))
    if (least === null || goalValue(goal, point) < goalValue(goal, least)) least = point;
  return least === null
    ? { status: 'infeasible', point: null }
    : { status: 'optimal', point: Float64Array.from(least) };
};

/** The integer programme by HiGHS. */
export const leastByHighs =
  (highs: Highs): IntegerMinimum =>
  (costs, restriction) => {
    const reduced = reducedModel(restriction);
    if (reduced === null) return { status: 'infeasible', point: null };
    const answer = highsEngine(highs).minimise(
      { model: reduced.model, costs: Float64Array.from(reduced.columns, (column) => costs[column] ?? 0) },
      { seconds: unlimited },
    );
    const point = answer.point === null ? null : reduced.expand(answer.point);
    return { status: answer.status === 'failed' ? 'stopped' : answer.status, point };
  };

/** A programme over a restriction: all columns inside, or those named of the first `count`. */
export const aProgram = (
  highs: Highs,
  restriction: Restriction,
  count = 0,
  inside: readonly number[] = [],
): ColumnProgram => {
  const alone = Int32Array.from({ length: count }, (_none, column) => column);
  return new ColumnProgram(highs, restriction, { count, first: alone, second: alone }, (column) =>
    inside.includes(column),
  );
};

/** The linear optimum over a restriction. */
export const linearOptimum = (highs: Highs, restriction: Restriction, goal: LinearGoal): ProgramAnswer => {
  const program = aProgram(highs, restriction);
  try {
    return program.minimise(goal.costs, () => unlimited);
  } finally {
    program.dispose();
  }
};
