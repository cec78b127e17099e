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

  it('stay within what the simplex method can tell apart', () => {
    const many = Array.from({ length: 9 }, () => goal(1, 500, 100_000));
    const weights = guideWeights(many);
    expect(Math.max(...weights.map((weight) => weight * 100_000))).toBeLessThan(1e13);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(1);
  });

  it('need no costs at all', () => {
    expect(guideWeights([goal(0, 0), goal(0, 0)])).toHaveLength(2);
  });
});
