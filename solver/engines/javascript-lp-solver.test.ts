import { describe, expect, it } from 'vitest';
import { ModelBuilder } from '../model/model-builder.ts';
import { javascriptLpSolver } from './javascript-lp-solver.ts';

const noLimit = { seconds: Number.POSITIVE_INFINITY };

/** Columns by their bounds, all integer unless named, and rows `[lower, upper, coefficients]`. */
const modelOf = (
  columns: readonly (readonly [lower: number, upper: number, integer?: boolean])[],
  rows: readonly (readonly [lower: number, upper: number, coefficients: readonly number[]])[],
) => {
  const builder = new ModelBuilder();
  for (const [lower, upper, integer = true] of columns) builder.column(lower, upper, integer ? 'move' : null);
  for (const [lower, upper, coefficients] of rows) {
    const row = builder.row(lower, upper);
    coefficients.forEach((value, column) => {
      builder.entry(row, column, value);
    });
  }
  return builder.build();
};

const least = (model: ReturnType<typeof modelOf>, costs: readonly number[], limits = noLimit) => {
  const { status, point, bound } = javascriptLpSolver.minimise({ model, costs: Float64Array.from(costs) }, limits);
  return { status, point: point && Array.from(point, (value) => value + 0), bound };
};

describe('javascript-lp-solver as an engine', () => {
  it('finds the best whole numbers where the linear optimum lies between', () => {
    const knapsack = modelOf(
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      [[Number.NEGATIVE_INFINITY, 10, [6, 5, 5]]],
    );
    expect(least(knapsack, [-10, -8, -8])).toEqual({ status: 'optimal', point: [0, 1, 1], bound: -16 });
  });

  it('keeps lower bounds below and above zero, columns without one, and columns that are fixed', () => {
    const model = modelOf(
      [
        [-3, 2],
        [2, 5],
        [4, 4],
        [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false],
      ],
      [[0, 0, [1, 1, 1, 1]]],
    );
    expect(least(model, [1, 1, 0, 0])).toEqual({ status: 'optimal', point: [-3, 2, 4, -3], bound: -1 });
  });

  it('finds no point where rows or bounds leave none', () => {
    const parity = modelOf(
      [
        [0, 9],
        [0, 9],
      ],
      [[7, 7, [2, 4]]],
    );
    expect(least(parity, [1, 1]).status).toBe('infeasible');
    expect(least(modelOf([[2, 1]], []), [0]).status).toBe('infeasible');
    expect(least(modelOf([[3, 3]], [[4, 5, [1]]]), [0]).status).toBe('infeasible');
  });

  it('without any time has no point, and claims nothing', () => {
    const answer = least(modelOf([[0, 1]], [[0, 1, [1]]]), [1], { seconds: 0 });
    expect(answer).toEqual({ status: 'stopped', point: null, bound: Number.NEGATIVE_INFINITY });
  });

  it('does not take for the least what one form of the model alone calls so', () => {
    const none = Number.NEGATIVE_INFINITY;
    // Of a drawn district: the first form hides the branch with the least point and finds 1,367,246.
    const model = modelOf(
      [
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 1, false],
        [-1, 0, false],
        [0, 3, false],
        [0, 1, false],
        [0, 1, false],
        [0, 1, false],
        [0, 2, false],
      ],
      [
        [0, 0, [1, 1, 0, -1, 0, 0, 0, 0, 0, 0]],
        [0, 0, [0, 0, 0, -1, -1, 0, 0, 0, 0, 0]],
        [0, 0, [1, 0, 1, 0, 0, -1, 0, 0, 0, 0]],
        [0, 0, [0, 0, 0, 0, 0, 0, -1, 0, 0, 0]],
        [-1, -1, [0, 0, 0, 0, 1, 0, 0, -1, 0, 0]],
        [0, 0, [0, 0, 0, 0, 0, 1, 1, 0, -1, 0]],
        [0, 0, [0, 0, 0, 0, 0, 1, 0, 0, 0, -1]],
        [none, -6_197_310.5, [0, 0, 0, 0, 0, 0, -1, 361_570_250, -12_653_920, -1]],
      ],
    );
    const { status, bound } = least(model, [970_620, 479_860, 887_386, 0, 0, 0, 0, 0, 0, 0]);
    expect([status, bound]).toEqual(['optimal', 970_620]);
  });

  it('distinguishes a bound of millions from the next one', () => {
    const columns = Array.from({ length: 6 }, () => [0, 1] as const);
    const numbers = [971_750, 406_554, 664_381, 262_403, 46_385, 1];
    const all = numbers.reduce((sum, number) => sum + number, 0);
    const held = (most: number) => modelOf(columns, [[Number.NEGATIVE_INFINITY, -most, numbers.map((one) => -one)]]);
    expect(least(held(all), [1, 1, 1, 1, 1, 1]).bound).toBe(6);
    expect(least(held(all + 1), [1, 1, 1, 1, 1, 1]).status).toBe('infeasible');
  });

  it('is known by the version of its package', () => {
    expect(javascriptLpSolver.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
