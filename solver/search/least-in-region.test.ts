import { beforeAll, describe, expect, it } from 'vitest';
import { aGoal, aModel, leastByTrying, linearOptimum } from '../../test/support/small-models.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { goalValue } from '../model/linear-model.ts';
import { firstWindow, type IntegerMinimum, leastInRegion, nextWindow } from './least-in-region.ts';
import { type Restriction, unrestricted } from './restriction.ts';

let highs: Awaited<ReturnType<typeof highsRuntime>>;
beforeAll(async () => {
  highs = await highsRuntime();
});

const everything = Number.POSITIVE_INFINITY;
const ignored = (): void => {};

/** `2a + 2b + c + d >= 3` at costs 2, 2, 9, 30: half of `b` is cheapest, whole plans cost 4, 11, 32 and more. */
const costs = [2, 2, 9, 30];
const goal = aGoal(...costs);
const region = (...not: readonly number[]): Restriction => {
  const given = unrestricted(aModel(['move', 'move', 'move', 'move'], [[3, null, 2, 2, 1, 1]]));
  for (const column of not) given.upper[column] = 0;
  return given;
};

describe('the best plan of a region', () => {
  it('is the one within the window above the linear bound', () => {
    const answer = linearOptimum(highs, region(), goal);
    expect(answer.value).toBeCloseTo(3, 9);
    expect(leastInRegion(leastByTrying, goal, region(), answer, 1, ignored)).toMatchObject({
      status: 'found',
      value: 4,
    });
  });

  it('is not searched above the window, and the plan found there is reported all the same', () => {
    const [only, met] = [region(1), [] as number[]];
    const answer = linearOptimum(highs, only, goal);
    // a and c, at 11, all of both.
    expect(answer.value).toBeCloseTo(11, 9);
    const [none, below] = [region(1, 2), linearOptimum(highs, region(), goal)];
    const found = leastInRegion(leastByTrying, goal, none, below, 40, (_plan, value) => met.push(value));
    expect([found.status, met]).toEqual(['found', [32]]);
    const near = leastInRegion(leastByTrying, goal, none, below, 1, (_plan, value) => met.push(value));
    expect(near.status).toBe('above');
  });

  it('counts where it stands at the very end of the window, by doubles that miss it by a hair', () => {
    const lone = unrestricted(aModel(['move'], [[1, null, 1]]));
    const answer = linearOptimum(highs, lone, aGoal(1));
    for (let tenths = 1; tenths < 60; tenths += 1) {
      const bound = 1 - tenths * 0.1 - 0.1 / 3;
      const shown = { ...answer, value: bound };
      expect(leastInRegion(leastByTrying, aGoal(1), lone, shown, 1 - bound, ignored).status).toBe('found');
      expect(leastInRegion(leastByTrying, aGoal(1), lone, shown, 0.99 - bound, ignored).status).toBe('above');
    }
  });

  it('is none only where everything was looked at: else every plan lies above the window', () => {
    // One of two pairs: an odd sum cannot be made of twos.
    const odd = unrestricted(aModel(['move', 'move'], [[3, 3, 2, 2]]));
    const answer = linearOptimum(highs, odd, aGoal(1, 1));
    expect(answer.value).toBeCloseTo(1.5, 9);
    expect(leastInRegion(leastByTrying, aGoal(1, 1), odd, answer, 5, ignored)).toEqual({ status: 'above' });
    expect(leastInRegion(leastByTrying, aGoal(1, 1), odd, answer, everything, ignored)).toEqual({
      status: 'infeasible',
    });
  });

  it('settles within a window only what costs more than it, and nothing in the widest', () => {
    const answer = linearOptimum(highs, region(), goal);
    const upperBounds: number[][] = [];
    const noting: IntegerMinimum = (prices, restriction) => {
      upperBounds.push([...restriction.upper]);
      return leastByTrying(prices, restriction);
    };
    for (const window of [1, 10, 50, everything]) leastInRegion(noting, goal, region(), answer, window, ignored);
    // c costs 9 and saves half of 2, d 30 less the same: prices 8 and 29.
    expect(upperBounds).toEqual([
      [1, 1, 0, 0],
      [1, 1, 1, 0],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  it('is not claimed where a limit came first, and the plan met until then is kept', () => {
    const answer = linearOptimum(highs, region(), goal);
    const met: number[] = [];
    const stopped: IntegerMinimum = () => ({ status: 'stopped', point: Float64Array.of(1, 1, 1, 1) });
    expect(leastInRegion(stopped, goal, region(), answer, 100, (_plan, value) => met.push(value))).toEqual({
      status: 'stopped',
    });
    expect(met).toEqual([43]);
    const empty: IntegerMinimum = () => ({ status: 'stopped', point: null });
    expect(leastInRegion(empty, goal, region(), answer, 100, ignored).status).toBe('stopped');
  });
});

describe('the windows', () => {
  it('grow until the best plan lies in one, and that is the best of all', () => {
    for (const not of [[], [1], [1, 2], [0, 1]]) {
      const given = region(...not);
      // The prices of the whole region stay valid for a part of it, and make the gap wide.
      const answer = linearOptimum(highs, region(), goal);
      let window = firstWindow(answer.value);
      let found = leastInRegion(leastByTrying, goal, given, answer, window, ignored);
      for (let tried = 0; found.status === 'above' && tried < 20; tried += 1) {
        window = nextWindow(answer.value, window, everything);
        found = leastInRegion(leastByTrying, goal, given, answer, window, ignored);
      }
      const { point } = leastByTrying(goal.costs, given);
      expect(found).toMatchObject(
        point === null ? { status: 'infeasible' } : { status: 'found', value: goalValue(goal, point) },
      );
    }
  });

  it('are a unit at least, fourfold each time, then everything, and never wider than is of use', () => {
    expect([firstWindow(3), firstWindow(-40_000)]).toEqual([1, 20]);
    expect(nextWindow(100, 1, everything)).toBe(4);
    expect(nextWindow(100, 101, everything)).toBe(everything);
    expect(nextWindow(100, 4, 7)).toBe(7);
    expect(nextWindow(100, 101, 120)).toBe(120);
  });
});
