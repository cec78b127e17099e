import { beforeAll, describe, expect, it } from 'vitest';
import { aGoal, aModel, linearOptimum, pointsOf } from '../../test/support/small-models.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { halves, pricedQuotaCounts } from './quota-split.ts';
import { unrestricted } from './restriction.ts';

let highs: Awaited<ReturnType<typeof highsRuntime>>;
beforeAll(async () => {
  highs = await highsRuntime();
});

/**
 * Three may move, two of them backbone; `2 B >= N` and at least three halves of a move are required. Columns: a, b
 * (backbone), c, N = a + b + c, B = a + b.
 */
const district = () =>
  unrestricted(
    aModel(
      ['move', 'move', 'move', ['quota', 0, 3], ['quota', 0, 2]],
      [
        [0, 0, 1, 1, 1, -1, 0],
        [0, 0, 1, 1, 0, 0, -1],
        [0, null, 0, 0, 0, -1, 2],
        [3, null, 0, 0, 0, 2, 0],
      ],
    ),
  );

describe('the counts of quotas that are worth a cut', () => {
  it('stand between two whole numbers and carry a price', () => {
    const region = district();
    // The fewest movers: N = 1.5 by the last row, whose price is passed on to the count.
    const answer = linearOptimum(highs, region, aGoal(1, 1, 1, 0, 0));
    expect(answer.value).toBeCloseTo(1.5, 9);
    expect(pricedQuotaCounts(region, answer)).toContain(3);
  });

  it('are none where a fractional count costs nothing', () => {
    const region = district();
    const answer = linearOptimum(highs, region, aGoal(0, 0, 0, 0, 0));
    const between = { ...answer, point: Float64Array.of(0.5, 0.5, 0.5, 1.5, 1) };
    expect(pricedQuotaCounts(region, { ...between, rowDuals: [0, 0, 0, 0] })).toEqual([]);
    expect(pricedQuotaCounts(region, { ...between, rowDuals: [1e-7, 0, 0, 0] })).toEqual([]);
    expect(pricedQuotaCounts(region, { ...between, rowDuals: [0.5, 0, 0, 0] })).toEqual([3]);
    expect(pricedQuotaCounts(region, { ...between, rowDuals: [0, -0.5, 0, 0] })).toEqual([]);
  });

  it('are none where the count is whole, or only nearly not', () => {
    const region = district();
    const answer = linearOptimum(highs, region, aGoal(1, 1, 1, 0, 0));
    for (const count of [2, 2 + 1e-9, 2 - 1e-9]) {
      const point = Float64Array.of(1, 1, 0, count, 2);
      expect(pricedQuotaCounts(region, { ...answer, point, rowDuals: [1, 1, 1, 1] })).toEqual([]);
    }
  });

  it('are never moves, people who leave or segments, however fractional', () => {
    const region = unrestricted(aModel(['move', 'leaves', 'net', 'segment'], [[2, null, 1, 1, 1, 1]]));
    const answer = linearOptimum(highs, region, aGoal(1, 1, 1, 1));
    const point = Float64Array.of(0.5, 0.5, 0.5, 0.5);
    expect(pricedQuotaCounts(region, { ...answer, point, rowDuals: [1] })).toEqual([]);
  });
});

describe('the two halves of a region', () => {
  it('hold every whole point between them, none twice, and leave the region as it was', () => {
    const region = district();
    const before = pointsOf(region);
    const [below, above] = halves(region, 3, 1.5).map(pointsOf);
    expect(below?.every((point) => (point[3] ?? 9) <= 1)).toBe(true);
    expect(above?.every((point) => (point[3] ?? 0) >= 2)).toBe(true);
    expect([...(below ?? []), ...(above ?? [])].map(String).toSorted()).toEqual(before.map(String).toSorted());
    expect(pointsOf(region)).toEqual(before);
    expect(before.length).toBeGreaterThan(2);
  });
});
