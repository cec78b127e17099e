import { halfUnit } from './half-unit.ts';
import type { LinearModel } from './linear-model.ts';

/** How far a number may lie from the whole number it stands for, and a sum from its bound, relative to its size. */
const nearly = 1e-6;

const isNearly = (value: number, whole: number): boolean =>
  Math.abs(value - whole) <= nearly * Math.max(1, Math.abs(whole));

/** Every column at the whole number it stands for; `null` where one lies between two. */
export const wholePoint = (point: ArrayLike<number>): Float64Array | null => {
  const whole = Float64Array.from(point, Math.round);
  return whole.every((value, column) => isNearly(point[column] ?? 0, value)) ? whole : null;
};

/** Sums of the rows at a point, with the sum of the sizes of their terms and their largest coefficient. */
const rowSums = (model: LinearModel, point: Float64Array) => {
  const [sum, size, largest] = [0, 1, 2].map(() => new Float64Array(model.rows)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let column = 0; column < model.columns; column += 1) {
    for (let at = model.starts[column] as number; at < (model.starts[column + 1] as number); at += 1) {
      const row = model.indices[at] as number;
      const value = model.values[at] as number;
      const term = (point[column] as number) * value;
      sum[row] = (sum[row] as number) + term;
      size[row] = (size[row] as number) + Math.abs(term);
      largest[row] = Math.max(largest[row] as number, Math.abs(value));
    }
  }
  return { sum, size, largest };
};

/**
 * Whether a point of whole numbers keeps every bound and every row, exactly: all coefficients are integers, and sums
 * that a double no longer holds exactly are not accepted.
 */
export const keepsRows = (model: LinearModel, point: Float64Array): boolean => {
  const { sum, size } = rowSums(model, point);
  return (
    point.every((value, column) => value >= (model.lower[column] ?? 0) && value <= (model.upper[column] ?? 0)) &&
    sum.every(
      (total, row) =>
        (size[row] ?? 0) <= Number.MAX_SAFE_INTEGER &&
        total >= (model.rowLower[row] ?? 0) &&
        total <= (model.rowUpper[row] ?? 0),
    )
  );
};

/** The same within a millionth, or within the half unit that large coefficients are given. */
const nearlyKeepsRows = (model: LinearModel, point: Float64Array): boolean => {
  const { sum, size, largest } = rowSums(model, point);
  return (
    point.every((value, column) => {
      const [lower, upper] = [model.lower[column] ?? 0, model.upper[column] ?? 0];
      return value >= lower - nearly && value <= upper + nearly;
    }) &&
    sum.every((total, row) => {
      // Below one in any case: a whole unit is another plan.
      const room = halfUnit(largest[row] ?? 0) + Math.min(0.25, nearly * Math.max(1, size[row] ?? 0));
      return total >= (model.rowLower[row] ?? 0) - room && total <= (model.rowUpper[row] ?? 0) + room;
    })
  );
};

/**
 * The part of an engine's point that is accepted: all columns whole and every row kept exactly; or, where a column that
 * may be fractional is (a longest journey above the longest taken), the integer columns whole and every row kept within
 * double precision. `null` when neither holds. The checker judges the moves exactly in any case.
 */
export const believed = (model: LinearModel, given: ArrayLike<number>): Float64Array | null => {
  const whole = wholePoint(given);
  if (whole !== null) return keepsRows(model, whole) ? whole : null;
  const point = Float64Array.from(given, (value, column) => (model.integer[column] === 1 ? Math.round(value) : value));
  const integral = point.every((value, column) => model.integer[column] !== 1 || isNearly(given[column] ?? 0, value));
  return integral && nearlyKeepsRows(model, point) ? point : null;
};
