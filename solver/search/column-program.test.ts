import { beforeAll, describe, expect, it } from 'vitest';
import { aGoal, aModel, aProgram, linearOptimum } from '../../test/support/small-models.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import type { ColumnProgram, ProgramAnswer } from './column-program.ts';
import { fixOptimalFace } from './optimal-face.ts';
import { copyOf, type HeldGoal, type Restriction, unrestricted } from './restriction.ts';

let highs: Awaited<ReturnType<typeof highsRuntime>>;
beforeAll(async () => {
  highs = await highsRuntime();
});

const unlimited = (): number => Number.POSITIVE_INFINITY;

/** `Σ x >= 2` over five moves of prices 5, 4, 3, 2, 1 and two integer columns. */
const five = (): Restriction =>
  unrestricted(aModel(['move', 'move', 'move', 'move', 'move'], [[2, null, 1, 1, 1, 1, 1]]));
const prices = aGoal(5, 4, 3, 2, 1);

const used = <Answer>(program: ColumnProgram, use: (program: ColumnProgram) => Answer): Answer => {
  try {
    return use(program);
  } finally {
    program.dispose();
  }
};

const holding = (region: Restriction, ...goals: readonly HeldGoal[]): Restriction => ({
  ...copyOf(region),
  held: [...region.held, ...goals],
});

/** Value and point of an answer, and that its prices prove it: the dual value is the same. */
const expectOptimal = (answer: ProgramAnswer, value: number, ...point: readonly number[]): void => {
  expect(answer.status).toBe('optimal');
  expect(answer.value).toBeCloseTo(value, 6);
  point.forEach((wanted, column) => {
    expect(answer.point[column]).toBeCloseTo(wanted, 6);
  });
};

describe('a programme that holds a part of its columns', () => {
  it('prices the rest in, until the optimum is that of all', () => {
    used(aProgram(highs, five(), 5, [0, 1]), (program) => {
      expect(program.size).toBe(2);
      const values: number[] = [];
      const answer = program.minimise(prices.costs, unlimited, (round) => values.push(round.value));
      expectOptimal(answer, 3, 0, 0, 0, 1, 1);
      expect(values.length).toBeGreaterThan(1);
      expect(values[0]).toBeCloseTo(9, 6);
      expect(answer.reduced.every((price, column) => price >= -1e-6 || answer.point[column] === 1)).toBe(true);
    });
  });

  it('is mended by the columns left out where those inside are too few from the start', () => {
    used(aProgram(highs, five(), 5, [0]), (program) => {
      expectOptimal(program.minimise(prices.costs, unlimited), 3, 0, 0, 0, 1, 1);
    });
  });

  it('is mended, where the engine shows what is missing, by the columns that give it alone', () => {
    // A cut raises the first row; the last two columns are of the second.
    const region = unrestricted(
      aModel(
        ['move', 'move', 'move', 'move'],
        [
          [0, null, 1, 1, 0, 0],
          [null, 1, 0, 0, 1, 1],
        ],
      ),
    );
    used(aProgram(highs, region, 4, [0]), (program) => {
      expectOptimal(program.minimise(aGoal(1, 5, 1, 1).costs, unlimited), 0);
      const cut = copyOf(region);
      cut.rowLower[0] = 2;
      program.turnTo(cut, true);
      expectOptimal(program.minimise(aGoal(1, 5, 1, 1).costs, unlimited), 6, 1, 1, 0, 0);
      expect(program.size).toBe(2);
    });
  });

  it('is mended by a column that takes away where those inside are too many', () => {
    const region = unrestricted(aModel(['move', 'move', 'move', 'move'], [[null, 2, 1, 1, -1, 1]]));
    used(aProgram(highs, region, 4, [0, 1]), (program) => {
      expectOptimal(program.minimise(aGoal(-1, -1, 7, 1).costs, unlimited), -2, 1, 1, 0, 0);
      const cut = copyOf(region);
      cut.lower.fill(1, 0, 2);
      cut.rowUpper[0] = 1;
      program.turnTo(cut, true);
      expectOptimal(program.minimise(aGoal(-1, -1, 7, 1).costs, unlimited), 5, 1, 1, 1, 0);
      // The last would make it worse and stays outside.
      expect(program.size).toBe(3);
    });
  });

  it('is infeasible where no column left out helps, and takes none of them in', () => {
    const region = unrestricted(
      aModel(
        ['move', 'move', 'move'],
        [
          [0, null, 1, 0, 0],
          [null, 5, 0, 1, 1],
        ],
      ),
    );
    used(aProgram(highs, region, 3, [0]), (program) => {
      expectOptimal(program.minimise(aGoal(1, 1, 1).costs, unlimited), 0);
      const cut = copyOf(region);
      cut.rowLower[0] = 2;
      program.turnTo(cut, true);
      expect(program.minimise(aGoal(1, 1, 1).costs, unlimited).status).toBe('infeasible');
      expect(program.size).toBe(1);
    });
  });

  it('is not mended by a column that the restriction has settled', () => {
    used(aProgram(highs, five(), 5, [0]), (program) => {
      const closed = five();
      closed.upper.fill(0, 1);
      program.turnTo(closed, false);
      expect(program.minimise(prices.costs, unlimited).status).toBe('infeasible');
      const open = five();
      open.upper[4] = 0;
      program.turnTo(open, true);
      expectOptimal(program.minimise(prices.costs, unlimited), 5, 0, 0, 1, 1, 0);
    });
  });

  it('reports that it was stopped, and nothing about what it has not found', () => {
    used(aProgram(highs, five(), 5, [0, 1]), (program) => {
      expect(program.minimise(prices.costs, () => 0).status).not.toBe('infeasible');
    });
  });
});

describe('goals held by a row', () => {
  const evens = Float64Array.of(0, 1, 0, 1, 0);

  it('are priced on the columns inside and on those left out', () => {
    used(aProgram(highs, five(), 5, [0, 2]), (program) => {
      program.minimise(prices.costs, unlimited);
      program.turnTo(holding(five(), { costs: evens, lower: 2, upper: 2 }), false);
      const answer = program.minimise(prices.costs, unlimited);
      expectOptimal(answer, 6, 0, 1, 0, 1, 0);
    });
  });

  it('count when they keep columns out: prices of the held row reach them too', () => {
    used(aProgram(highs, five(), 5, [0, 2]), (program) => {
      program.minimise(aGoal(0, 9, 0, 9, 0).costs, unlimited);
      program.turnTo(holding(five(), { costs: evens, lower: 0, upper: 0 }), false);
      const answer = program.minimise(prices.costs, unlimited);
      expectOptimal(answer, 4, 0, 0, 1, 0, 1);
      expect(answer.heldPrices.get(evens)).toBeLessThan(0);
      expect(answer.reduced[3]).toBeGreaterThan(-1e-6);
    });
  });

  it('are free again where another region does not hold them', () => {
    used(aProgram(highs, five(), 5, [0, 1, 2, 3, 4]), (program) => {
      program.turnTo(holding(five(), { costs: evens, lower: 2, upper: 2 }), false);
      expectOptimal(program.minimise(prices.costs, unlimited), 6);
      program.turnTo(five(), false);
      expectOptimal(program.minimise(prices.costs, unlimited), 3);
    });
  });

  it('are mended by the columns left out as other rows are', () => {
    used(aProgram(highs, five(), 5, [0, 2, 4]), (program) => {
      program.turnTo(holding(five(), { costs: evens, lower: 1, upper: 1 }), false);
      expectOptimal(program.minimise(prices.costs, unlimited), 3, 0, 0, 0, 1, 1);
      const impossible = { costs: Float64Array.of(1, 1, 1, 1, 1), lower: 6, upper: 6 };
      program.turnTo(holding(five(), impossible), false);
      expect(program.minimise(prices.costs, unlimited).status).toBe('infeasible');
    });
  });

  it('are kept at the side they touch on the face where they have a price', () => {
    const region = holding(five(), { costs: evens, lower: Number.NEGATIVE_INFINITY, upper: 0 });
    used(aProgram(highs, region, 5, [0, 1, 2, 3, 4]), (program) => {
      program.turnTo(region, false);
      const priced = copyOf(region);
      fixOptimalFace(priced, program.minimise(prices.costs, unlimited));
      expect(priced.held.map(({ lower, upper }) => [lower, upper])).toEqual([[0, 0]]);
      const free = copyOf(region);
      fixOptimalFace(free, program.minimise(aGoal(1, 2, 1, 2, 1).costs, unlimited));
      expect(free.held.map(({ lower, upper }) => [lower, upper])).toEqual([[Number.NEGATIVE_INFINITY, 0]]);
    });
    const least = holding(five(), { costs: evens, lower: 1, upper: 2 });
    used(aProgram(highs, least, 5, [0, 1, 2, 3, 4]), (program) => {
      program.turnTo(least, false);
      const priced = copyOf(least);
      fixOptimalFace(priced, program.minimise(aGoal(0, 1, 0, 1, 0).costs, unlimited));
      expect(priced.held.map(({ lower, upper }) => [lower, upper])).toEqual([[1, 1]]);
      expect(least.held.map(({ lower, upper }) => [lower, upper])).toEqual([[1, 2]]);
    });
  });
});

describe('a programme made smaller', () => {
  it('keeps the basis: the same optimum, and a start from it', () => {
    used(aProgram(highs, five(), 5, [0, 1, 2, 3, 4]), (program) => {
      const before = program.minimise(prices.costs, unlimited);
      const basis = program.savedStart();
      program.compact(() => false);
      expect(program.size).toBeLessThan(5);
      const rounds: number[] = [];
      const after = program.minimise(prices.costs, unlimited, ({ value }) => rounds.push(value));
      expectOptimal(after, before.value, ...before.point);
      expect(basis).not.toBeNull();
    });
  });

  it('keeps those that stand at their upper bound: the old optimum is still the start', () => {
    const loose = unrestricted(aModel(['move', 'move', 'move'], [[null, 9, 1, 1, 1]]));
    used(aProgram(highs, loose, 3, [0, 1, 2]), (program) => {
      expectOptimal(program.minimise(aGoal(-1, 2, -3).costs, unlimited), -4, 1, 0, 1);
      program.compact(() => false);
      expect(program.size).toBe(2);
    });
  });

  it('keeps those that are needed, and every column after the candidates', () => {
    const region = unrestricted(
      aModel(
        ['move', 'move', 'move', 'leaves'],
        [
          [0, 0, 1, 1, 1, -1],
          [1, null, 0, 0, 0, 1],
        ],
      ),
    );
    used(aProgram(highs, region, 3, [0, 1, 2]), (program) => {
      program.minimise(aGoal(1, 2, 3, 0).costs, unlimited);
      program.compact((column) => column === 2);
      expect(program.size).toBeGreaterThanOrEqual(2);
      expect(program.size).toBeLessThanOrEqual(3);
      expectOptimal(program.minimise(aGoal(1, 2, 3, 0).costs, unlimited), 1, 1, 0, 0, 1);
    });
  });

  it('is built again with the goals it holds, and prices them as before', () => {
    const odds = Float64Array.of(1, 0, 1, 0, 1);
    const region = holding(five(), { costs: odds, lower: 2, upper: 2 });
    used(aProgram(highs, five(), 5, [0, 1, 2, 3, 4]), (program) => {
      program.minimise(prices.costs, unlimited);
      program.turnTo(region, false);
      const before = program.minimise(prices.costs, unlimited);
      expectOptimal(before, 4, 0, 0, 1, 0, 1);
      program.compact(() => false);
      const after = program.minimise(prices.costs, unlimited);
      expectOptimal(after, 4, 0, 0, 1, 0, 1);
      // Turning to costs that favour a column gone brings it back, its coefficient in the held row with it.
      expectOptimal(program.minimise(aGoal(0, 9, 9, 9, 0).costs, unlimited), 0, 1, 0, 0, 0, 1);
      program.turnTo(five(), false);
      expectOptimal(program.minimise(prices.costs, unlimited), 3, 0, 0, 0, 1, 1);
    });
  });

  it('still counts a move that a region gone back to has fixed', () => {
    used(aProgram(highs, five(), 5, [0, 1, 2, 3, 4]), (program) => {
      program.minimise(prices.costs, unlimited);
      program.compact(() => false);
      const fixed = five();
      fixed.lower[0] = 1;
      program.turnTo(fixed, false);
      expectOptimal(program.minimise(prices.costs, unlimited), 6, 1, 0, 0, 0, 1);
      expect(linearOptimum(highs, fixed, prices).value).toBeCloseTo(6, 6);
    });
  });

  it('can start from a basis saved before it, also where columns of it are gone', () => {
    used(aProgram(highs, five(), 5, [0, 1, 2, 3, 4]), (program) => {
      const dear = aGoal(1, 2, 3, 4, 5);
      program.minimise(dear.costs, unlimited);
      const start = program.savedStart();
      program.minimise(prices.costs, unlimited);
      program.compact(() => false);
      program.turnTo({ ...five(), start }, false);
      expectOptimal(program.minimise(dear.costs, unlimited), 3, 1, 1, 0, 0, 0);
    });
  });
});
