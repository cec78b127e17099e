/**
 * `rowLower <= A x <= rowUpper`, `lower <= x <= upper`, A by compressed columns. Plain arrays, chosen engine last.
 * All coefficients, and the bounds of integer columns, are integers.
 */
export interface LinearModel {
  readonly columns: number;
  readonly rows: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where the column must be an integer. */
  readonly integer: Uint8Array;
  /** Columns that are whole at every plan: 0 none, else the higher the earlier a search branches on it. */
  readonly rank: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Length `columns + 1`. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** How many columns are not fixed. */
export const freeColumns = ({ lower, upper }: Pick<LinearModel, 'lower' | 'upper'>): number =>
  lower.reduce((count, least, column) => (least < (upper[column] as number) ? count + 1 : count), 0);

/** Ranks of `LinearModel.rank`: what settles most comes first. */
export const rankOf = { move: 1, leaves: 2, excess: 3, net: 4, segment: 5, quota: 6, choice: 7 } as const;
export type ColumnKind = keyof typeof rankOf;

/** A goal on a model: `constant + Σ costs[i] · x[i]`, an integer at every integer point by construction. */
export interface LinearGoal {
  readonly constant: number;
  readonly costs: Float64Array;
}

export const goalValue = (goal: LinearGoal, point: ArrayLike<number>): number => {
  let sum = goal.constant;
  for (let index = 0; index < goal.costs.length; index += 1) {
    const cost = goal.costs[index] as number;
    if (cost !== 0) sum += cost * (point[index] as number);
  }
  return sum;
};
