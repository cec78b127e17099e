import { describe, expect, it } from 'vitest';
import { guideWeights } from './guide-weights.ts';

const goal = (...costs: number[]) => ({ constant: 0, costs: Float64Array.from(costs) });

describe('the weights of the guide', () => {
  it('fall from level to level, so that a unit of one outweighs a move of the next', () => {
    const weights = guideWeights([goal(-1, 0, 2), goal(0, 40, -60), goal(1, 1, 1)]);
    expect(weights[0] ?? 0).toBeGreaterThan(60 * (weights[1] ?? 0));
    expect(weights[1] ?? 0).toBeGreaterThan(weights[2] ?? 0);
    expect(weights[2]).toBe(1);
  });

  it('count one unit where costs are ranks, a typical cost where they are sums', () => {
    const [ranks, places] = guideWeights([goal(2, 3, 4), goal(1, 1, 1)]);
    expect((ranks ?? 0) / (places ?? 1)).toBe(2);
    const [sums, ranked] = guideWeights([goal(40, 60, 80), goal(2, 3, 4)]);
    expect((sums ?? 0) / (ranked ?? 1)).toBe(1.5);
  });

  it('stay within the precision of the simplex method: the last goals then have none', () => {
    const many = Array.from({ length: 9 }, () => goal(1, 1, 1, 9000, 9000, 9000));
    expect(guideWeights(many)).toEqual([18_000, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('need no costs at all', () => {
    expect(guideWeights([goal(0, 0), goal(0, 0)])).toHaveLength(2);
  });
});
