import type { LinearModel } from './linear-model.ts';

const appended = (numbers: Float64Array, value: number): Float64Array => {
  const longer = new Float64Array(numbers.length + 1);
  longer.set(numbers);
  longer[numbers.length] = value;
  return longer;
};

/** The model with one more row `lower <= Σ costs[i] · x[i] <= upper`; the model given stays as it is. */
export const withRow = (model: LinearModel, costs: ArrayLike<number>, lower: number, upper: number): LinearModel => {
  let added = 0;
  for (let column = 0; column < model.columns; column += 1) if ((costs[column] ?? 0) !== 0) added += 1;
  const starts = new Int32Array(model.columns + 1);
  const indices = new Int32Array(model.indices.length + added);
  const values = new Float64Array(model.values.length + added);
  let used = 0;
  for (let column = 0; column < model.columns; column += 1) {
    const [from, to] = [model.starts[column] as number, model.starts[column + 1] as number];
    indices.set(model.indices.subarray(from, to), used);
    values.set(model.values.subarray(from, to), used);
    used += to - from;
    const value = costs[column] ?? 0;
    if (value !== 0) {
      indices[used] = model.rows;
      values[used] = value;
      used += 1;
    }
    starts[column + 1] = used;
  }
  return {
    ...model,
    rows: model.rows + 1,
    rowLower: appended(model.rowLower, lower),
    rowUpper: appended(model.rowUpper, upper),
    starts,
    indices,
    values,
  };
};

/** The model with some columns fixed at a value within their bounds; the model given stays as it is. */
export const withFixed = (model: LinearModel, columns: Iterable<number>, value: number): LinearModel => {
  const lower = model.lower.slice();
  const upper = model.upper.slice();
  for (const column of columns) {
    lower[column] = value;
    upper[column] = value;
  }
  return { ...model, lower, upper };
};
