import { beforeAll, describe, expect, it } from 'vitest';
import { aGoal, aModel, aProgram, linearOptimum, pointsOf } from '../../test/support/small-models.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { goalValue } from '../model/linear-model.ts';
import { fixBeyondGap, fixOptimalFace } from './optimal-face.ts';
import { copyOf, type Restriction, unrestricted } from './restriction.ts';

let highs: Awaited<ReturnType<typeof highsRuntime>>;
beforeAll(async () => {
  highs = await highsRuntime();
});

const optimalFaceOf = (region: Restriction, costs: readonly number[]): Restriction => {
  const optimalFace = copyOf(region);
  fixOptimalFace(optimalFace, linearOptimum(highs, region, aGoal(...costs)));
  return optimalFace;
};

describe('an optimal face', () => {
  it('holds exactly the plans that meet the linear optimum', () => {
    const region = unrestricted(aModel(['move', 'move', 'move', 'move'], [[2, null, 1, 1, 1, 1]]));
    for (const costs of [
      [1, 1, 2, 3],
      [1, 2, 2, 2],
      [-1, 0, 0, 5],
      [0, 0, 0, 0],
    ]) {
      const goal = aGoal(...costs);
      const { value } = linearOptimum(highs, region, goal);
      const wanted = pointsOf(region).filter((point) => Math.abs(goalValue(goal, point) - value) < 1e-6);
      expect(pointsOf(optimalFaceOf(region, costs))).toEqual(wanted);
      expect(wanted.length).toBeGreaterThan(0);
    }
  });

  it('keeps a budget spent to the last, however little one of its units is worth', () => {
    // Two at 240,000 each and 360,000 to spend: one and a half by halves, so a plan that takes one is not on the face.
    const budget = unrestricted(aModel(['move', 'move'], [[null, 360_000, 240_000, 240_000]]));
    expect(linearOptimum(highs, budget, aGoal(-2, -2)).value).toBeCloseTo(-3, 6);
    expect(pointsOf(optimalFaceOf(budget, [-2, -2]))).toEqual([]);
  });

  it('keeps a goal held as tightly, however large its costs are', () => {
    const costs = Float64Array.of(2_400_000, 2_400_000);
    const region = unrestricted(aModel(['move', 'move'], [[0, 2, 1, 1]]));
    const held = { ...region, held: [{ costs, lower: Number.NEGATIVE_INFINITY, upper: 3_600_000 }] };
    const program = aProgram(highs, held);
    try {
      program.turnTo(held, false);
      const optimalFace = copyOf(held);
      fixOptimalFace(
        optimalFace,
        program.minimise(Float64Array.of(-2, -2), () => Number.POSITIVE_INFINITY),
      );
      expect(optimalFace.held.map(({ lower, upper }) => [lower, upper])).toEqual([[3_600_000, 3_600_000]]);
    } finally {
      program.dispose();
    }
  });
});

describe('fixing beyond a gap', () => {
  it('keeps every plan within the gap, settles what costs more, and nothing that need not be whole', () => {
    const region = unrestricted(aModel(['move', 'move', 'move', [null, 0, 1]], [[1, null, 1, 1, 1, 1]]));
    const goal = aGoal(1, 3, 6, 9);
    const answer = linearOptimum(highs, region, goal);
    expect(answer.value).toBeCloseTo(1, 6);
    for (const gap of [0, 1, 2, 4, 5, 8]) {
      const narrowed = copyOf(region);
      fixBeyondGap(narrowed, answer, gap);
      const within = (points: readonly (readonly number[])[]) =>
        points.filter((point) => goalValue(goal, point) <= answer.value + gap + 1e-6);
      expect(within(pointsOf(narrowed))).toEqual(within(pointsOf(region)));
      expect([...narrowed.upper]).toEqual([1, gap >= 2 ? 1 : 0, gap >= 5 ? 1 : 0, 1]);
    }
  });
});
