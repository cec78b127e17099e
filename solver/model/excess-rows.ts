import { type LinearModel, rankOf } from './linear-model.ts';

/** The row `Σ values · columns − e <= most` of one excess `e`. */
export interface ExcessRow {
  readonly excess: number;
  readonly most: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** The excesses of a model with their rows: each stands in one row alone. */
export const excessRows = (model: LinearModel): readonly ExcessRow[] => {
  const rows = new Map<number, { excess: number; columns: number[]; values: number[] }>();
  for (let column = 0; column < model.columns; column += 1)
    if (model.rank[column] === rankOf.excess)
      rows.set(model.indices[model.starts[column] as number] as number, { excess: column, columns: [], values: [] });
  if (rows.size === 0) return [];
  for (let column = 0; column < model.columns; column += 1) {
    if (model.rank[column] === rankOf.excess) continue;
    for (let entry = model.starts[column] as number; entry < (model.starts[column + 1] as number); entry += 1) {
      const row = rows.get(model.indices[entry] as number);
      row?.columns.push(column);
      row?.values.push(model.values[entry] as number);
    }
  }
  return [...rows].map(([row, found]) => ({ ...found, most: model.rowUpper[row] as number }));
};

/**
 * The point with each excess at the least number its row admits: a solve for another goal leaves it anywhere above. The
 * segments are taken as they stand, because a plan may leave two of one count fractional, and rounding each would add to
 * the sum.
 */
export const withLeastExcesses = (rows: readonly ExcessRow[], point: Float64Array): Float64Array => {
  if (rows.length === 0) return point;
  const least = point.slice();
  for (const { excess, most, columns, values } of rows) {
    const sum = columns.reduce((total, column, at) => total + (values[at] as number) * (point[column] as number), 0);
    least[excess] = Math.max(0, sum - most);
  }
  return least;
};
