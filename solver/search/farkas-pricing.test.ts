import { describe, expect, it } from 'vitest';
import { aModel } from '../../test/support/small-models.ts';
import { evenRay, rayDirection, yieldsOf } from './farkas-pricing.ts';

/** At least two of three, and a budget of 600,000 at 240,000 each. */
const model = aModel(
  ['move', 'move', 'move'],
  [
    [2, null, 1, 1, 1],
    [null, 600_000, 240_000, 240_000, 0],
  ],
);
const columns = { lower: Float64Array.of(0, 0, 0), upper: Float64Array.of(1, 1, 1) };
const rows = (least: number, budget: number) => ({
  lower: Float64Array.of(least, Number.NEGATIVE_INFINITY),
  upper: Float64Array.of(Number.POSITIVE_INFINITY, budget),
});
const directionOf = (ray: readonly number[], inside: readonly number[], least: number, budget: number) => {
  const even = evenRay(ray, model, []);
  if (even === null) return null;
  return rayDirection(even, yieldsOf(model, [], even), Int32Array.from(inside), columns, rows(least, budget));
};

describe('the ray of an infeasible programme', () => {
  it('has one size, for any multiple from the engine', () => {
    for (const times of [1e-6, 1, 1e6])
      expect(evenRay([times, -times / 240_000], model, [])?.map((value) => Math.round(value * 240_000))).toEqual(
        Float64Array.of(240_000_000, -1000),
      );
  });

  it('loses what is noise and keeps a small price of large coefficients', () => {
    expect([...(evenRay([1, -1e-16], model, []) ?? [])]).toEqual([1000, 0]);
    const dear = aModel(
      ['move', 'move'],
      [
        [2, null, 1, 1],
        [null, 1, 240_000_000, 1],
      ],
    );
    expect((evenRay([1, -1 / 240_000_000], dear, [])?.[1] ?? 0) * 240_000_000).toBeCloseTo(-1000, 6);
    expect(evenRay([0, 0], model, [])).toBeNull();
  });

  it('counts goals held after the rows', () => {
    const held = Float64Array.of(0, 0, 7);
    const ray = evenRay([0, 0, 1], model, [held]) ?? new Float64Array(3);
    expect([...yieldsOf(model, [held], ray)].map((value) => Math.round(value) + 0)).toEqual([0, 0, 1000]);
  });

  it('shows that rows require more than the active columns can give', () => {
    expect(directionOf([1, 0], [0], 2, 600_000)).toBe(1);
    expect(directionOf([-1, 0], [0], 2, 600_000)).toBe(-1);
  });

  it('shows nothing where they do not, the budget counted to the last', () => {
    expect(directionOf([1, 0], [0, 1], 2, 600_000)).toBe(0);
    // Two cost 480,000: within 600,000, too much for 240,000.
    expect(directionOf([1, -1 / 240_000], [0, 1], 2, 600_000)).toBe(0);
    expect(directionOf([1, -1 / 240_000], [0, 1], 2, 240_000)).toBe(1);
  });
});
