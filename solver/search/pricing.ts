import type { LinearModel } from '../model/linear-model.ts';

/** Reduced costs this small are zero: costs are integers, and the engine's own tolerance is 1e-7. */
export const zeroCost = 1e-5;

/** Which candidates belong together when columns are chosen: a few per group enter at a time. */
export interface ColumnGroups {
  readonly count: number;
  /** First and second group of each of the first `count` columns; later columns are always in the programme. */
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** What stands for the model's rows, and after it what stands for the goals held. */
export const joined = (rows: Float64Array, held: readonly number[]): Float64Array => {
  const all = new Float64Array(rows.length + held.length);
  all.set(rows);
  all.set(held, rows.length);
  return all;
};

/** Reduced costs of all columns at given prices of the rows and, after them, of the goals held. */
export const reducedCosts = (
  model: LinearModel,
  heldCosts: readonly Float64Array[],
  costs: Float64Array,
  prices: ArrayLike<number>,
): Float64Array => {
  const reduced = costs.slice();
  for (let column = 0; column < model.columns; column += 1) {
    let cost = reduced[column] as number;
    const end = model.starts[column + 1] as number;
    for (let entry = model.starts[column] as number; entry < end; entry += 1)
      cost -= (prices[model.indices[entry] as number] as number) * (model.values[entry] as number);
    reduced[column] = cost;
  }
  heldCosts.forEach((held, which) => {
    const price = prices[model.rows + which] as number;
    if (price === 0) return;
    for (let column = 0; column < model.columns; column += 1)
      reduced[column] = (reduced[column] as number) - price * (held[column] as number);
  });
  return reduced;
};

/** Of some columns the cheapest, as long as one of their groups has less than `size` of them. */
export const fewOfEachGroup = (
  wanted: readonly number[],
  reduced: Float64Array,
  groups: ColumnGroups,
  size: number,
): Int32Array => {
  const taken = [new Map<number, number>(), new Map<number, number>()] as const;
  const chosen = wanted
    .toSorted((a, b) => (reduced[a] as number) - (reduced[b] as number) || a - b)
    .filter((column) => {
      const first = groups.first[column] as number;
      const second = groups.second[column] as number;
      const inFirst = taken[0].get(first) ?? 0;
      const inSecond = taken[1].get(second) ?? 0;
      if (inFirst >= size && inSecond >= size) return false;
      taken[0].set(first, inFirst + 1);
      taken[1].set(second, inSecond + 1);
      return true;
    });
  return Int32Array.from(chosen);
};
