import type { LinearModel } from './linear-model.ts';

const known = new WeakMap<LinearModel, Float64Array>();

/** The size of the largest of some coefficients. */
export const largestOf = (coefficients: Float64Array): number => {
  let largest = 0;
  for (const coefficient of coefficients) largest = Math.max(largest, Math.abs(coefficient));
  return largest;
};

/** The size of each row's largest coefficient: what a price of the row means to the column that feels it most. */
export const largestInRows = (model: LinearModel): Float64Array => {
  const before = known.get(model);
  if (before !== undefined) return before;
  const largest = new Float64Array(model.rows);
  for (let at = 0; at < model.indices.length; at += 1) {
    const row = model.indices[at] as number;
    largest[row] = Math.max(largest[row] as number, Math.abs(model.values[at] as number));
  }
  known.set(model, largest);
  return largest;
};
