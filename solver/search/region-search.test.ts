import { beforeAll, describe, expect, it } from 'vitest';
import { aGoal, aModel, aProgram, leastByTrying, pointsOf } from '../../test/support/small-models.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { goalValue, type LinearGoal, rankOf } from '../model/linear-model.ts';
import type { IntegerMinimum } from './least-in-region.ts';
import { type SearchHost, searchRegions } from './region-search.ts';
import { copyOf, type Restriction, unrestricted } from './restriction.ts';

let highs: Awaited<ReturnType<typeof highsRuntime>>;
beforeAll(async () => {
  highs = await highsRuntime();
});

const endless = (): number => Number.POSITIVE_INFINITY;
const nothingNear: IntegerMinimum = () => ({ status: 'infeasible', point: null });

interface SearchCase {
  readonly goal: LinearGoal;
  readonly regions: readonly Restriction[];
  readonly strict?: boolean;
  readonly known?: number;
  readonly host?: Partial<SearchHost>;
}

/** A level searched, with the calls of the integer programme and the plans and bounds reported on the way. */
const searched = ({ goal, regions, strict = false, known = Number.POSITIVE_INFINITY, host = {} }: SearchCase) => {
  const [first] = regions;
  if (first === undefined) throw new Error('no region');
  const program = aProgram(highs, first);
  const reported = { settled: 0, plans: [] as number[], bounds: [] as number[] };
  const minimum = host.minimum ?? leastByTrying;
  const all: SearchHost = {
    program: () => program,
    minimumNear: nothingNear,
    isIntegral: (point) =>
      point.every(
        (value, column) => first.model.rank[column] !== rankOf.move || Math.abs(value - Math.round(value)) < 1e-6,
      ),
    secondsLeft: endless,
    onOptimum: () => {},
    onPlan: (point) => reported.plans.push(Math.round(goalValue(goal, point))),
    onBound: (bound) => reported.bounds.push(bound),
    ...host,
    minimum: (costs, restriction) => {
      reported.settled += 1;
      return minimum(costs, restriction);
    },
  };
  try {
    return { outcome: searchRegions(all, goal, regions, strict, known), ...reported };
  } finally {
    program.dispose();
  }
};

/** The points of the least value in all regions, and those the outcome's regions hold of that value, each once. */
const expectExact = (given: SearchCase): ReturnType<typeof searched> => {
  const found = searched(given);
  const points = [...new Set(given.regions.flatMap(pointsOf).map(String))].map((text) => text.split(',').map(Number));
  const least = Math.min(...points.map((point) => goalValue(given.goal, point)));
  if (typeof found.outcome === 'string') throw new Error(found.outcome);
  expect(found.outcome.value).toBe(least);
  const wanted = points.filter((point) => goalValue(given.goal, point) === least).map(String);
  const held = found.outcome.regions.flatMap(pointsOf).filter((point) => goalValue(given.goal, point) === least);
  expect(held.map(String).toSorted()).toEqual(wanted.toSorted());
  if (found.outcome.point !== null) expect(wanted).toContain(String([...found.outcome.point.map(Math.round)]));
  return found;
};

/** Of each three, no two go together: a linear programme takes half of each. */
const triangles = (count: number): Restriction => {
  const edges = Array.from({ length: count * 3 }, (_none, edge) => {
    const [from, base] = [edge % 3, edge - (edge % 3)];
    return [
      null,
      1,
      ...Array.from({ length: count * 3 }, (_no, at) => (at === edge || at === base + ((from + 1) % 3) ? 1 : 0)),
    ] as const;
  });
  return unrestricted(aModel(new Array<'move'>(count * 3).fill('move'), edges));
};

/** Movers N of a, b, c, and `2 N >= 3`; backbone B of a and b, `2 B >= N`. */
const quotaDistrict = (): Restriction =>
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

describe('a level over its regions', () => {
  it('is its optimal face where the bound is whole, and calls no integer programme', () => {
    const region = unrestricted(aModel(['move', 'move', 'move'], [[2, null, 1, 1, 1]]));
    const found = expectExact({ goal: aGoal(1, 1, 2), regions: [region] });
    expect([found.settled, found.plans]).toEqual([0, [2]]);
  });

  it('keeps a face without a plan for later levels to show, unless strict', () => {
    const goal = aGoal(-1, -1, -1, -1, -1, -1);
    const loose = searched({ goal, regions: [triangles(2)] });
    expect(loose.outcome).toMatchObject({ value: -3, point: null });
    expect(typeof loose.outcome === 'string' ? [] : loose.outcome.regions.flatMap(pointsOf)).toEqual([]);
    const strict = expectExact({ goal, regions: [triangles(2)], strict: true });
    expect(strict.outcome).toMatchObject({ value: -2, point: expect.any(Float64Array) });
  });

  it('accepts, when strict, a plan found near the linear optimum as proof of a face', () => {
    const region = triangles(2);
    const goal = { ...aGoal(0, 0, 0, 0, 0, 0), constant: 7 };
    const found = searched({
      goal,
      regions: [region],
      strict: true,
      host: { isIntegral: () => false, minimumNear: leastByTrying },
    });
    expect([found.outcome, found.settled]).toMatchObject([{ value: 7, point: expect.any(Float64Array) }, 0]);
  });

  it('settles what cannot be cut by branch and cut, and never drops it as empty', () => {
    // No count of a quota at all: 1.5 in the linear programme, 1 in plans.
    const found = expectExact({ goal: aGoal(-1, -1, -1), regions: [triangles(1)] });
    expect(found.settled).toBeGreaterThan(0);
    expect(found.outcome).toMatchObject({ value: -1 });
    const far = expectExact({ goal: aGoal(-501, -501, -401), regions: [triangles(1)] });
    expect(far.outcome).toMatchObject({ value: -501 });
  });

  it('cuts at a quota where that raises the bound, and needs nothing else then', () => {
    const found = expectExact({ goal: aGoal(1001, 1001, 1001, 0, 0), regions: [quotaDistrict()] });
    expect(found.outcome).toMatchObject({ value: 2002 });
    expect(found.bounds).toEqual([1502, 2002]);
    expect(found.settled).toBe(0);
  });

  it('settles the region, once, where a cut at a quota does not raise the bound', () => {
    // Three halves of a move from two quotas: when either count is cut, the other takes up the half.
    const region = unrestricted(
      aModel(
        ['move', 'move', 'move', 'move', ['quota', 0, 2], ['quota', 0, 2]],
        [
          [0, 0, 1, 1, 0, 0, -1, 0],
          [0, 0, 0, 0, 1, 1, 0, -1],
          [3, null, 2, 2, 2, 2, 0, 0],
        ],
      ),
    );
    const found = expectExact({ goal: aGoal(0, 0, 0, 0, 701, 701), regions: [region] });
    expect(found.outcome).toMatchObject({ value: 1402, regions: { length: 1 } });
    expect(found.settled).toBeGreaterThan(0);
  });

  it('stops at nothing above a known value, and keeps what ties with it', () => {
    const goal = aGoal(-501, -501, -501);
    for (const known of [-501, 0, Number.POSITIVE_INFINITY]) expectExact({ goal, regions: [triangles(1)], known });
    const better = searched({ goal, regions: [triangles(1)], known: -502 });
    expect(better.outcome).toBe('infeasible');
  });

  it('keeps all regions that tie, and drops those that do worse', () => {
    const [a, b, c] = [0, 1, 2].map((column) => {
      const region = copyOf(triangles(1));
      region.lower[column] = 1;
      return region;
    });
    if (a === undefined || b === undefined || c === undefined) throw new Error('three regions');
    const found = expectExact({ goal: aGoal(-500, -500, -300), regions: [a, b, c] });
    expect(found.outcome).toMatchObject({ regions: { length: 2 } });
  });

  it('reports bounds that rise, none above the value', () => {
    const found = expectExact({ goal: aGoal(-3, -5, -7, -300, -310, -320), regions: [triangles(2)] });
    expect(found.bounds).toEqual(found.bounds.toSorted((one, other) => one - other));
    expect(found.bounds.length).toBeGreaterThan(1);
    expect(found.outcome).toMatchObject({ value: -327 });
    expect(Math.max(...found.bounds)).toBeLessThanOrEqual(-327);
  });

  it('is infeasible where no region holds a plan, be it by rows or by whole numbers', () => {
    const byRows = unrestricted(aModel(['move'], [[2, null, 1]]));
    expect(searched({ goal: aGoal(1), regions: [byRows] }).outcome).toBe('infeasible');
    const byWholes = unrestricted(aModel(['move', 'move'], [[3, 3, 2, 2]]));
    expect(searched({ goal: aGoal(2, 3), regions: [byWholes] }).outcome).toBe('infeasible');
  });

  it.each(['stopped', 'failed'] as const)('is %s where any of its answers is, and keeps the plans met', (status) => {
    const minimum: IntegerMinimum = () => ({ status, point: Float64Array.of(0, 0, 1) });
    const found = searched({ goal: aGoal(-501, -501, -401), regions: [triangles(1)], host: { minimum } });
    expect([found.outcome, found.plans]).toEqual([status, [-401]]);
  });
});
