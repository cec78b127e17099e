import { highsEngine } from '../../solver/engines/highs.ts';
import type { ColumnKind, LinearGoal, LinearModel } from '../../solver/model/linear-model.ts';
import { goalValue } from '../../solver/model/linear-model.ts';
import { ModelBuilder } from '../../solver/model/model-builder.ts';
import { ColumnProgram, type ProgramAnswer } from '../../solver/search/column-program.ts';
import type { IntegerMinimum } from '../../solver/search/least-in-region.ts';
import { type Restriction, reducedModel } from '../../solver/search/restriction.ts';

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

/** `lower <= Σ weights · x <= upper` in full, the model's rows and the held goals alike. */
const fullRows = ({ model, held, rowLower, rowUpper }: Restriction) => {
  const rows = Array.from({ length: model.rows }, (_none, row) => ({
    lower: rowLower[row] ?? 0,
    upper: rowUpper[row] ?? 0,
    weights: new Float64Array(model.columns),
  }));
  for (let column = 0; column < model.columns; column += 1)
    for (let at = model.starts[column] ?? 0; at < (model.starts[column + 1] ?? 0); at += 1) {
      const row = rows[model.indices[at] ?? 0];
      if (row !== undefined) row.weights[column] = model.values[at] ?? 0;
    }
  return [...rows, ...held.map(({ costs, lower, upper }) => ({ lower, upper, weights: costs }))];
};

/** Every whole point of a restriction, tried one by one: bounds, rows and held goals. Its columns must be bounded. */
export const pointsOf = (restriction: Restriction): readonly (readonly number[])[] => {
  const { model, lower, upper } = restriction;
  const rows = fullRows(restriction).map((row) => {
    // What the columns from each on can still add, at least and at most.
    const [least, most] = [new Float64Array(model.columns + 1), new Float64Array(model.columns + 1)];
    for (let column = model.columns - 1; column >= 0; column -= 1) {
      const ends = [lower[column] ?? 0, upper[column] ?? 0].map((value) => value * (row.weights[column] ?? 0));
      least[column] = (least[column + 1] ?? 0) + Math.min(...ends);
      most[column] = (most[column + 1] ?? 0) + Math.max(...ends);
    }
    return { ...row, least, most };
  });
  let points: readonly { readonly point: readonly number[]; readonly sums: readonly number[] }[] = [
    { point: [], sums: rows.map(() => 0) },
  ];
  const possible = (sums: readonly number[], next: number): boolean =>
    rows.every((row, at) => {
      const sum = sums[at] ?? 0;
      return sum + (row.least[next] ?? 0) <= row.upper && sum + (row.most[next] ?? 0) >= row.lower;
    });
  for (let column = 0; column < model.columns; column += 1) {
    const from = lower[column] ?? 0;
    const values = Array.from({ length: (upper[column] ?? 0) - from + 1 }, (_none, step) => from + step);
    points = points.flatMap(({ point, sums }) =>
      values.flatMap((value) => {
        const next = sums.map((sum, at) => sum + value * (rows[at]?.weights[column] ?? 0));
        return possible(next, column + 1) ? [{ point: [...point, value], sums: next }] : [];
      }),
    );
  }
  return points.filter(({ sums }) => possible(sums, model.columns)).map(({ point }) => point);
};

/** The integer programme by trying every point: the first of the least, if it is of use. */
export const leastByTrying: IntegerMinimum = (costs, restriction, most = unlimited) => {
  const goal = { constant: 0, costs };
  let least: readonly number[] | null = null;
  for (const point of pointsOf(restriction))
    if (least === null || goalValue(goal, point) < goalValue(goal, least)) least = point;
  return least === null || goalValue(goal, least) > most
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
    return { status: answer.status, point };
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
