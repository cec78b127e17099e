import { beforeAll, describe, expect, it } from 'vitest';
import {
  aGoal,
  aModel,
  leastByHighs,
  leastByTrying,
  pointsOf,
  type SmallColumn,
} from '../../test/support/small-models.ts';
import { hasEnded } from '../engines/engine.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { goalValue, type LinearGoal } from '../model/linear-model.ts';
import type { IntegerMinimum } from './least-in-region.ts';
import { type Restriction, unrestricted } from './restriction.ts';
import { regionsOfValue } from './same-value.ts';

let highs: Awaited<ReturnType<typeof highsRuntime>>;
beforeAll(async () => {
  highs = await highsRuntime();
});

/**
 * Villages with two posts, one first and one second teacher each: `x + y = s1 + s2` with the slopes given. `least`
 * moves in all. Columns: x1, y1, x2, y2, ..., then s1, s2 of each village.
 */
const villages = (slopes: readonly (readonly [number, number])[], least: number, kind: SmallColumn = 'segment') => {
  const moves = slopes.length * 2;
  const columns: SmallColumn[] = Array.from({ length: moves * 2 }, (_none, column) => (column < moves ? 'move' : kind));
  const posts = slopes.map((_pair, village) => {
    const weights = new Array<number>(moves * 2).fill(0);
    for (const at of [0, 1]) {
      weights[village * 2 + at] = 1;
      weights[moves + village * 2 + at] = -1;
    }
    return [0, 0, ...weights] as const;
  });
  const all = Array.from({ length: moves * 2 }, (_none, column) => (column < moves ? 1 : 0));
  const region = unrestricted(aModel(columns, [...posts, [least, null, ...all]]));
  return { region, goal: aGoal(...new Array<number>(moves).fill(0), ...slopes.flat()), moves };
};

/** The choices of moves in a region of a value, and every region's choices, each as text. */
const compared = (
  { region, goal, moves }: { readonly region: Restriction; readonly goal: LinearGoal; readonly moves: number },
  minimum: IntegerMinimum = leastByTrying,
) => {
  const { point } = minimum(goal.costs, region);
  if (point === null) throw new Error('the region is empty');
  const value = Math.round(goalValue(goal, point));
  const choice = (whole: readonly number[]): string => whole.slice(0, moves).join('');
  const wanted = pointsOf(region).filter((whole) => goalValue(goal, whole) === value);
  const regions = regionsOfValue(minimum, goal, region, value, point);
  if (hasEnded(regions)) throw new Error(regions);
  return {
    regions,
    value,
    wanted: [...new Set(wanted.map(choice))].toSorted(),
    held: regions.map((one) => [...new Set(pointsOf(one).map(choice))]),
  };
};

describe('the regions of a value', () => {
  it('are one, its counts fixed, where one set of counts has it', () => {
    const found = compared(
      villages(
        [
          [-3, -1],
          [-2, 0],
        ],
        1,
      ),
    );
    expect(found.value).toBe(-6);
    expect(found.regions.map(({ held }) => held)).toEqual([[]]);
    expect(found.held.flat().toSorted()).toEqual(found.wanted);
  });

  it('are one for each set of counts of the value: together exactly its plans, and none in two', () => {
    for (const [slopes, least, count] of [
      // Two of six places, any villages: first places cost 2, seconds 3.
      [
        [
          [2, 3],
          [2, 3],
          [2, 3],
        ],
        2,
        3,
      ],
      [
        [
          [1, 4],
          [2, 3],
        ],
        3,
        1,
      ],
      [
        [
          [1, 3],
          [1, 3],
        ],
        3,
        2,
      ],
      [
        [
          [1, 2],
          [1, 2],
        ],
        1,
        2,
      ],
      [
        [
          [2, 3],
          [2, 3],
          [2, 3],
          [2, 3],
        ],
        2,
        6,
      ],
    ] as const) {
      const found = compared(villages(slopes, least));
      expect([found.regions.length, found.regions.every(({ held }) => held.length === 0)]).toEqual([count, true]);
      expect(found.held.flat().toSorted()).toEqual(found.wanted);
      expect(found.wanted.length).toBeGreaterThan(1);
    }
  });

  it('are found by branch and cut as well', () => {
    const found = compared(
      villages(
        [
          [2, 3],
          [2, 3],
          [2, 3],
        ],
        2,
      ),
      leastByHighs(highs),
    );
    expect(found.regions).toHaveLength(3);
    expect(found.held.flat().toSorted()).toEqual(found.wanted);
  });

  it('are one with the value held by a row where more than six sets of counts have it', () => {
    const found = compared(
      villages(
        [
          [2, 3],
          [2, 3],
          [2, 3],
          [2, 3],
          [2, 3],
        ],
        1,
      ),
    );
    expect(
      compared(
        villages(
          [
            [2, 3],
            [2, 3],
            [2, 3],
            [2, 3],
          ],
          1,
        ),
      ).regions,
    ).toHaveLength(4);
    // Two of five villages: ten sets.
    const ten = compared(
      villages(
        [
          [2, 3],
          [2, 3],
          [2, 3],
          [2, 3],
          [2, 3],
        ],
        2,
      ),
    );
    expect(found.regions).toHaveLength(5);
    expect(ten.regions.map(({ held }) => held)).toEqual([
      [{ costs: expect.any(Float64Array), lower: Number.NEGATIVE_INFINITY, upper: 4 }],
    ]);
    expect(ten.held.flat().toSorted()).toEqual(ten.wanted);
    expect(ten.wanted).toHaveLength(40);
  });

  it('are one with a held row where counts could be written in two ways: equal slopes, or wide segments', () => {
    const equal = compared(
      villages(
        [
          [2, 2],
          [1, 3],
        ],
        1,
      ),
    );
    expect(equal.regions.map(({ held }) => held.length)).toEqual([1]);
    expect(equal.held.flat().toSorted()).toEqual(equal.wanted);
    const wide = compared(
      villages(
        [
          [2, 3],
          [2, 3],
        ],
        1,
        ['segment', 0, 2],
      ),
    );
    expect(wide.regions.map(({ held }) => held.length)).toEqual([1]);
    expect(wide.held.flat().toSorted()).toEqual(wide.wanted);
  });

  it('are not sought one by one where counts could be written in two ways', () => {
    const never: IntegerMinimum = () => {
      throw new Error('solved for other counts');
    };
    const slopes = [[2, 3]] as const;
    for (const { region, goal } of [villages([[2, 2]], 1), villages(slopes, 1, ['segment', 0, 2])]) {
      const { point } = leastByTrying(goal.costs, region);
      const regions = point === null ? 'stopped' : regionsOfValue(never, goal, region, 2, point);
      expect(hasEnded(regions) ? [] : regions.map(({ held }) => held.length)).toEqual([1]);
    }
  });

  it('are one with a held row where the goal is of moves', () => {
    const region = unrestricted(aModel(['move', 'move', 'move'], [[2, null, 1, 1, 1]]));
    const found = compared({ region, goal: aGoal(1, 1, 2), moves: 3 });
    expect(found.regions.map(({ held }) => held.length)).toEqual([1]);
    expect(found.held).toEqual([['110']]);
  });

  it('carry the constant of the goal, and what a region holds already', () => {
    const { region, moves } = villages(
      [
        [2, 2],
        [1, 3],
      ],
      1,
    );
    const costs = Float64Array.from({ length: moves * 2 }, (_none, column) => (column === 0 ? 1 : 0));
    const held = { ...region, held: [{ costs, lower: 0, upper: 0 }] };
    const found = compared({
      region: held,
      goal: {
        ...villages(
          [
            [2, 2],
            [1, 3],
          ],
          1,
        ).goal,
        constant: 10,
      },
      moves,
    });
    expect(found.value).toBe(11);
    expect(found.regions.map((one) => one.held.map(({ upper }) => upper))).toEqual([[0, 1]]);
    expect(found.held.flat().toSorted()).toEqual(found.wanted);
  });

  it('are the region itself where every count of the goal is settled', () => {
    const { region, goal, moves } = villages(
      [
        [2, 3],
        [2, 3],
      ],
      1,
    );
    [1, 0, 0, 0].forEach((value, at) => {
      region.lower[moves + at] = value;
      region.upper[moves + at] = value;
    });
    const found = compared({ region, goal, moves });
    expect(found.regions).toHaveLength(1);
    expect(found.held).toEqual([['0100', '1000']]);
  });

  it('are not claimed to be all where a limit came first or the engine failed', () => {
    const { region, goal } = villages(
      [
        [2, 3],
        [2, 3],
      ],
      1,
    );
    const { point } = leastByTrying(goal.costs, region);
    for (const status of ['stopped', 'failed'] as const) {
      const ended: IntegerMinimum = () => ({ status, point });
      expect(point && regionsOfValue(ended, goal, region, 2, point)).toBe(status);
    }
  });
});
