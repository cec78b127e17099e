import type { LinearModel } from '../model/linear-model.ts';

/** A goal held: `lower <= Σ costs · x <= upper` on the model's columns. */
export interface HeldGoal {
  readonly costs: Float64Array;
  readonly lower: number;
  readonly upper: number;
}

/** A basis by columns and rows of the full model: where a linear programme over this region may start. */
export interface SavedStart {
  readonly columns: Int8Array;
  /** The model's rows, then those of the goals held. */
  readonly rows: Int32Array;
  /** Costs of the goals that had a row, in the order of their rows. */
  readonly held: readonly Float64Array[];
  /** Whether it is dual feasible for the goal to come: the optimum of the same goal under other bounds. */
  readonly isDual?: boolean;
}

/**
 * A model with some of its freedom taken: tighter bounds and goals held. Strategies narrow it level by level; a
 * snapshot is a copy of a few arrays, the matrix is shared.
 */
export interface Restriction {
  readonly model: LinearModel;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  held: readonly HeldGoal[];
  start: SavedStart | null;
}

export const unrestricted = (model: LinearModel): Restriction => ({
  model,
  lower: model.lower.slice(),
  upper: model.upper.slice(),
  rowLower: model.rowLower.slice(),
  rowUpper: model.rowUpper.slice(),
  held: [],
  start: null,
});

export const copyOf = (restriction: Restriction): Restriction => ({
  model: restriction.model,
  lower: restriction.lower.slice(),
  upper: restriction.upper.slice(),
  rowLower: restriction.rowLower.slice(),
  rowUpper: restriction.rowUpper.slice(),
  held: restriction.held,
  start: restriction.start,
});

/** A restriction as a model of its own: fixed columns folded into the rows, held goals as rows. */
export interface ReducedModel {
  readonly model: LinearModel;
  /** Column of the full model for each column left. */
  readonly columns: Int32Array;
  /** The full point of a point of the reduced model. */
  readonly expand: (point: ArrayLike<number>) => Float64Array;
}

/** What the columns that are settled cost together. */
export const settledCost = ({ columns, expand }: ReducedModel, costs: Float64Array): number => {
  const settled = expand(new Float64Array(columns.length));
  return settled.reduce((sum, value, column) => sum + value * (costs[column] as number), 0);
};

export const isFree = (restriction: Restriction, column: number): boolean =>
  (restriction.lower[column] as number) < (restriction.upper[column] as number);

/**
 * The model of what is still free, optionally without some columns (kept at their lower bound). `null` when a row
 * that no free column enters does not hold: then no point is left.
 */
export const reducedModel = (
  restriction: Restriction,
  keeps: (column: number) => boolean = () => true,
): ReducedModel | null => {
  const { model, held } = restriction;
  const fixedValue = (column: number): number => restriction.lower[column] as number;
  const columns: number[] = [];
  for (let column = 0; column < model.columns; column += 1)
    if (isFree(restriction, column) && keeps(column)) columns.push(column);
  const activity = new Float64Array(model.rows);
  const heldActivity = held.map(() => 0);
  const left = new Uint8Array(model.columns);
  for (const column of columns) left[column] = 1;
  for (let column = 0; column < model.columns; column += 1) {
    const value = fixedValue(column);
    if (left[column] === 1 || value === 0) continue;
    for (let entry = model.starts[column] as number; entry < (model.starts[column + 1] as number); entry += 1) {
      const row = model.indices[entry] as number;
      activity[row] = (activity[row] as number) + (model.values[entry] as number) * value;
    }
    held.forEach((goal, index) => {
      heldActivity[index] = (heldActivity[index] as number) + (goal.costs[column] as number) * value;
    });
  }
  const rowUsed = new Int32Array(model.rows).fill(-1);
  let rows = 0;
  let entries = 0;
  for (const column of columns)
    for (let entry = model.starts[column] as number; entry < (model.starts[column + 1] as number); entry += 1) {
      const row = model.indices[entry] as number;
      if (rowUsed[row] === -1) {
        rowUsed[row] = rows;
        rows += 1;
      }
      entries += 1;
    }
  for (let row = 0; row < model.rows; row += 1) {
    if (rowUsed[row] !== -1) continue;
    const value = activity[row] as number;
    if (value < (restriction.rowLower[row] as number) - 1e-6 || value > (restriction.rowUpper[row] as number) + 1e-6)
      return null;
  }
  for (const column of columns) for (const goal of held) if (goal.costs[column] !== 0) entries += 1;
  const starts = new Int32Array(columns.length + 1);
  const indices = new Int32Array(entries);
  const values = new Float64Array(entries);
  let used = 0;
  columns.forEach((column, index) => {
    for (let entry = model.starts[column] as number; entry < (model.starts[column + 1] as number); entry += 1) {
      indices[used] = rowUsed[model.indices[entry] as number] as number;
      values[used] = model.values[entry] as number;
      used += 1;
    }
    held.forEach((goal, which) => {
      const cost = goal.costs[column] as number;
      if (cost === 0) return;
      indices[used] = rows + which;
      values[used] = cost;
      used += 1;
    });
    starts[index + 1] = used;
  });
  const rowLower = new Float64Array(rows + held.length).fill(Number.NEGATIVE_INFINITY);
  const rowUpper = new Float64Array(rows + held.length);
  for (let row = 0; row < model.rows; row += 1) {
    const at = rowUsed[row] as number;
    if (at === -1) continue;
    rowLower[at] = (restriction.rowLower[row] as number) - (activity[row] as number);
    rowUpper[at] = (restriction.rowUpper[row] as number) - (activity[row] as number);
  }
  held.forEach((goal, which) => {
    rowLower[rows + which] = goal.lower - (heldActivity[which] as number);
    rowUpper[rows + which] = goal.upper - (heldActivity[which] as number);
  });
  const list = Int32Array.from(columns);
  return {
    model: {
      columns: list.length,
      rows: rows + held.length,
      lower: Float64Array.from(list, (column) => restriction.lower[column] as number),
      upper: Float64Array.from(list, (column) => restriction.upper[column] as number),
      integer: Uint8Array.from(list, (column) => model.integer[column] as number),
      rank: Uint8Array.from(list, (column) => model.rank[column] as number),
      rowLower,
      rowUpper,
      starts,
      indices,
      values,
    },
    columns: list,
    expand: (point) => {
      const full = restriction.lower.slice();
      list.forEach((column, index) => {
        full[column] = point[index] as number;
      });
      return full;
    },
  };
};
