import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { javascriptLpSolver } from '../engines/javascript-lp-solver.ts';
import { ModelBuilder } from '../model/model-builder.ts';
import type { LevelSurroundings } from './minimise-level.ts';
import type { OrderedProgramme } from './ordered-programme.ts';
import { relaxWith } from './relax.ts';
import { solveOrdered } from './solve-ordered.ts';

const endless = () => Number.POSITIVE_INFINITY;
let highs: LevelSurroundings;
let plain: LevelSurroundings;
beforeAll(async () => {
  const runtime = await highsRuntime();
  plain = { engine: highsEngine(runtime), secondsLeft: endless };
  highs = { ...plain, relax: relaxWith(runtime) };
});

interface TestProgramme {
  /** Each column goes from 0 to this. */
  readonly most: readonly number[];
  /** `Σ weights · x >= least`. */
  readonly rows: readonly { readonly weights: readonly number[]; readonly least: number }[];
  readonly levels: readonly (readonly number[])[];
  readonly lottery?: readonly number[];
}

const programmeOf = ({ most, rows, levels, lottery }: TestProgramme): OrderedProgramme => {
  const build = new ModelBuilder();
  for (const upper of most) build.column(0, upper, 'move');
  for (const { weights, least } of rows) {
    const row = build.row(least, Number.POSITIVE_INFINITY);
    weights.forEach((weight, column) => {
      if (weight !== 0) build.entry(row, column, weight);
    });
  }
  return {
    model: build.build(),
    levels: levels.map((costs) => ({ constant: 0, costs: Float64Array.from(costs) })),
    lottery: Float64Array.from(lottery ?? most.map(() => 0)),
    answer: most.map((upper, column) => ({ column, most: upper })),
  };
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** The best of all points: by levels, then lottery, then the first columns as large as can be. */
const byEnumeration = (given: TestProgramme): readonly number[] | null => {
  let points: readonly (readonly number[])[] = [[]];
  for (const upper of given.most)
    points = points.flatMap((point) => Array.from({ length: upper + 1 }, (_none, value) => [...point, value]));
  const kept = points.filter((point) => given.rows.every(({ weights, least }) => dot(weights, point) >= least));
  const worth = (point: readonly number[]): readonly number[] => [
    ...given.levels.map((costs) => dot(costs, point)),
    dot(given.lottery ?? [], point),
    ...point.map((value) => -value),
  ];
  return kept.toSorted((a, b) => compare(worth(a), worth(b)))[0] ?? null;
};

const small = fc.integer({ min: -3, max: 5 });
const programmes: fc.Arbitrary<TestProgramme> = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const numbers = fc.array(small, { minLength: columns, maxLength: columns });
  return fc.record({
    most: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.record({ weights: numbers, least: fc.integer({ min: -2, max: 6 }) }), { maxLength: 3 }),
    levels: fc.array(numbers, { minLength: 1, maxLength: 3 }),
    lottery: fc.array(fc.nat(9), { minLength: columns, maxLength: columns }),
  });
});

describe('levels in order', () => {
  it('are held one after the other', () => {
    const given = {
      most: [3, 3],
      rows: [{ weights: [1, 1], least: 3 }],
      levels: [
        [1, 1],
        [1, 0],
      ],
    };
    const found = solveOrdered(programmeOf(given), highs);
    expect([found.status, ...(found.point ?? [])]).toEqual(['optimal', 0, 3]);
    expect(found.levels).toEqual([
      { value: 3, bound: 3, proven: true },
      { value: 0, bound: 0, proven: true },
    ]);
  });

  it('are decided by the lottery, and then by the order of the columns', () => {
    const given = { most: [1, 1, 1], rows: [{ weights: [1, 1, 1], least: 1 }], levels: [[1, 1, 1]] };
    expect([...(solveOrdered(programmeOf({ ...given, lottery: [9, 5, 7] }), highs).point ?? [])]).toEqual([0, 1, 0]);
    expect([...(solveOrdered(programmeOf(given), highs).point ?? [])]).toEqual([1, 0, 0]);
  });

  it('return infeasible when no point exists', () => {
    const given = { most: [1], rows: [{ weights: [1], least: 2 }], levels: [[1]] };
    expect(solveOrdered(programmeOf(given), highs)).toEqual({ status: 'infeasible', point: null, levels: [] });
  });

  it('are not called proven when the time is over', () => {
    const given = {
      most: [1, 1],
      rows: [],
      levels: [
        [-1, 0],
        [0, -1],
      ],
    };
    let calls = 0;
    const secondsLeft = (): number => (calls++ < 1 ? 60 : 0);
    const found = solveOrdered(programmeOf(given), { ...plain, secondsLeft: () => secondsLeft() });
    expect(found.status).toBe('stopped');
    expect(found.levels.some(({ proven }) => !proven)).toBe(found.point !== null);
  });

  it('give what trying every point gives, with and without the linear programme first, on two engines', () => {
    fc.assert(
      fc.property(programmes, (given) => {
        const best = byEnumeration(given);
        for (const surroundings of [highs, plain, { engine: javascriptLpSolver, secondsLeft: endless }]) {
          const found = solveOrdered(programmeOf(given), surroundings);
          expect(found.point === null ? null : [...found.point].map((value) => value + 0)).toEqual(best);
          expect(found.levels.map(({ value }) => value)).toEqual(
            best === null ? [] : given.levels.map((costs) => dot(costs, best)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
