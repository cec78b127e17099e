import { describe, expect, it } from 'vitest';
import { aModel } from '../../test/support/small-models.ts';
import type { LinearGoal } from '../model/linear-model.ts';
import { guideWeights } from './guide-weights.ts';

const goal = (...costs: number[]) => ({ constant: 0, costs: Float64Array.from(costs) });

const nineMoves = aModel(new Array<'move'>(9).fill('move'), []);
const weightsOf = (goals: readonly LinearGoal[]): readonly number[] => guideWeights(goals, nineMoves);

describe('the weights of the guide', () => {
  it('fall from level to level, so that a unit of one outweighs a move of the next', () => {
    const weights = weightsOf([goal(-1, 0, 2), goal(0, 40, -60), goal(1, 1, 1)]);
    expect(weights[0] ?? 0).toBeGreaterThan(60 * (weights[1] ?? 0));
    expect(weights[1] ?? 0).toBeGreaterThan(weights[2] ?? 0);
    expect(weights[2]).toBe(1);
  });

  it('count one unit where costs are ranks, a typical cost where they are sums', () => {
    const [ranks, places] = weightsOf([goal(2, 3, 4), goal(1, 1, 1)]);
    expect((ranks ?? 0) / (places ?? 1)).toBe(2);
    const [sums, ranked] = weightsOf([goal(40, 60, 80), goal(2, 3, 4)]);
    expect((sums ?? 0) / (ranked ?? 1)).toBe(1.5);
  });

  it('stay within the precision of the simplex method: the last goals then have none', () => {
    const many = Array.from({ length: 9 }, () => goal(1, 1, 1, 9000, 9000, 9000));
    expect(weightsOf(many)).toEqual([18_000, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('count an excess by what its row adds up, not by its own cost of one', () => {
    // Two segments of 500 and 700 a unit, above 300 an excess.
    const model = aModel(['segment', 'segment', ['excess', 0, 900]], [[null, 300, 500, 700, -1]]);
    const [gaps, excess] = guideWeights([goal(1, 1, 0), goal(0, 0, 1), goal(1, 1, 0)], model);
    expect((gaps ?? 0) / (excess ?? 1)).toBe(1000);
  });

  it('need no costs at all', () => {
    expect(weightsOf([goal(0, 0), goal(0, 0)])).toHaveLength(2);
  });
});
