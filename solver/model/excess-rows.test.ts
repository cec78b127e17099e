import { describe, expect, it } from 'vitest';
import { aModel } from '../../test/support/small-models.ts';
import { excessRows, withLeastExcesses } from './excess-rows.ts';

/** Two segments of 500 and 700 a unit whose sum may come to 300 before it counts; a move besides. */
const model = aModel(
  ['move', 'segment', 'segment', ['excess', 0, 900]],
  [
    [1, 1, 1],
    [null, 300, 0, 500, 700, -1],
  ],
);

describe('the rows of excesses', () => {
  it('are those that an excess stands in, with everything else in them', () => {
    expect(excessRows(model)).toEqual([{ excess: 3, most: 300, columns: [1, 2], values: [500, 700] }]);
    expect(excessRows(aModel(['move'], [[0, 1, 1]]))).toEqual([]);
  });

  it('set each excess to what its row adds up above the limit, whatever it was', () => {
    const least = (...point: readonly number[]): number =>
      withLeastExcesses(excessRows(model), Float64Array.from(point))[3] ?? Number.NaN;
    expect(least(1, 0, 0, 900)).toBe(0);
    expect(least(1, 1, 0, 900)).toBe(200);
    expect(least(1, 1, 1, 0)).toBe(900);
  });

  it('do not round segments that a plan leaves fractional', () => {
    const [, , , excess] = withLeastExcesses(excessRows(model), Float64Array.of(1, 0.5, 0.5, 900));
    expect(excess).toBe(300);
  });
});
