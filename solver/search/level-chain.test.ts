import { beforeAll, describe, expect, it } from 'vitest';
import { surroundings } from '../../test/contract/surroundings.ts';
import { aChain, aChoiceOf } from '../../test/support/small-chain.ts';
import { aGoal, aModel, leastByTrying, pointsOf } from '../../test/support/small-models.ts';
import type { EngineProblem, EngineStatus, IntegerEngine } from '../engines/engine.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { goalValue, type LinearGoal, type LinearModel } from '../model/linear-model.ts';
import type { LevelChain } from './level-chain.ts';
import { unrestricted } from './restriction.ts';

let highs: Awaited<ReturnType<typeof highsRuntime>>;
beforeAll(async () => {
  highs = await highsRuntime();
});

const used = <Answer>(chain: LevelChain, use: (chain: LevelChain) => Answer): Answer => {
  try {
    return use(chain);
  } finally {
    chain.dispose();
  }
};

/** An integer engine that tries every point, and of equal ones takes the last in their order: the worst for later levels. */
const trying = (answers: (call: number) => EngineStatus | null = () => null): IntegerEngine => {
  let calls = 0;
  const minimise = ({ model, costs }: EngineProblem, seconds: number) => {
    const goal = { constant: 0, costs };
    const points = pointsOf(unrestricted(model)).toReversed();
    const best = points.reduce<readonly number[] | null>(
      (least, point) => (least === null || goalValue(goal, point) < goalValue(goal, least) ? point : least),
      null,
    );
    calls += 1;
    const status = seconds <= 0 ? 'stopped' : answers(calls);
    if (status !== null) return { status, point: null, bound: Number.NEGATIVE_INFINITY };
    return best === null
      ? { status: 'infeasible' as const, point: null, bound: Number.POSITIVE_INFINITY }
      : { status: 'optimal' as const, point: Float64Array.from(best), bound: goalValue(goal, best) };
  };
  return {
    name: 'exhaustive',
    version: '1',
    minimise: (problem, { seconds }) => minimise(problem, seconds),
  };
};

/** Two threes of whom no two may go together: half of each goes in the linear programme. */
const threes = (): LinearModel =>
  aModel(new Array<'move'>(6).fill('move'), [
    [null, 1, 1, 1],
    [null, 1, 0, 1, 1],
    [null, 1, 1, 0, 1],
    [null, 1, 0, 0, 0, 1, 1],
    [null, 1, 0, 0, 0, 0, 1, 1],
    [null, 1, 0, 0, 0, 1, 0, 1],
  ]);

/** As many as can go: -3 on an empty face, -2 in plans; then, on that face, 2, where plans can have 0. */
const [most, few] = [aGoal(-1, -1, -1, -1, -1, -1), aGoal(2, 0, 0, 2, 0, 0)];

/** What plans can reach, level by level. */
const truth = (model: LinearModel, goals: readonly LinearGoal[]): readonly number[] => {
  let left = pointsOf(unrestricted(model));
  return goals.map((goal) => {
    const least = Math.min(...left.map((point) => goalValue(goal, point)));
    left = left.filter((point) => goalValue(goal, point) === least);
    return least;
  });
};

describe('the chain of levels', () => {
  it('goes back where a face above held no plan, the nearest level first, and reaches what plans reach', () => {
    const last = aGoal(0, 1, 0, 0, 1, 0);
    used(aChain(highs, aChoiceOf(6), threes(), [most, few, last]), (chain) => {
      const point = chain.run();
      expect(typeof point).toBe('object');
      const results = typeof point === 'string' ? [] : chain.plans.levelResults(point);
      expect(results.map(({ value }) => value + 0)).toEqual(truth(threes(), [most, few, last]));
      expect(results.every(({ proven }) => proven)).toBe(true);
    });
  });

  it('forgets the bounds of a face given up: no plan found later is measured against them', () => {
    expect(truth(threes(), [most, few])).toEqual([-2, 0]);
    const reported: (readonly (number | null)[])[] = [];
    // No plan before the levels: the first one is found when the first level is settled strictly.
    const engine = trying((call) => (call === 1 ? 'stopped' : null));
    const given = { engine, surroundings: surroundings({ incumbent: (_moves, bounds) => reported.push([...bounds]) }) };
    used(aChain(highs, aChoiceOf(6), threes(), [most, few], given), (chain) => {
      expect(typeof chain.run()).toBe('object');
    });
    expect(reported.length).toBeGreaterThan(0);
    for (const [first, second] of reported) {
      expect(first ?? -2).toBeLessThanOrEqual(-2);
      expect(second ?? 0).toBeLessThanOrEqual(0);
    }
  });

  it.each(['stopped', 'failed'] as const)('%s at any call of the integer engine claims no more than is true', (how) => {
    const [first = 0, second = 0] = truth(threes(), [most, few]);
    const ends = new Set<string>();
    for (let calls = 1; calls < 20; calls += 1) {
      const engine = trying((call) => (call >= calls ? how : null));
      used(aChain(highs, aChoiceOf(6), threes(), [most, few], { engine }), (chain) => {
        const end = chain.run();
        ends.add(typeof end === 'string' ? end : 'done');
        const reached = chain.plans.best === null ? [] : chain.plans.levelResults(chain.plans.best);
        for (const [index, { proven, value, bound }] of reached.entries()) {
          const best = [first, second][index] ?? Number.NaN;
          if (proven) expect([value + 0, (bound ?? Number.NaN) + 0]).toEqual([best, best]);
          expect(bound ?? best).toBeLessThanOrEqual(best);
        }
      });
    }
    expect([...ends].toSorted()).toEqual(['done', how]);
  });

  it('keeps the plan it knows where it ends in a dead end', () => {
    // From the second call on the engine denies every plan, which the first has shown.
    const engine = trying((call) => (call > 1 ? 'infeasible' : null));
    used(aChain(highs, aChoiceOf(6), threes(), [most, few], { engine }), (chain) => {
      expect(chain.run()).toBe('infeasible');
      expect(chain.plans.best).not.toBeNull();
      const results = chain.plans.best === null ? [] : chain.plans.levelResults(chain.plans.best);
      expect(results.every(({ proven }) => !proven)).toBe(true);
    });
  });

  it('is infeasible, and knows no plan, where there is none', () => {
    const odd = aModel(['move', 'move'], [[3, 3, 2, 2]]);
    used(aChain(highs, aChoiceOf(2), odd, [aGoal(1, 0), aGoal(0, 1)]), (chain) => {
      expect([chain.run(), chain.plans.best]).toEqual(['infeasible', null]);
    });
  });

  it('lowers the bar among the plans that the levels above leave', () => {
    for (const minutes of [
      [1, 9, 9, 1, 9, 9],
      [9, 1, 5, 9, 1, 5],
      [5, 5, 1, 9, 9, 9],
    ]) {
      const [shared, second] = [aGoal(-1, -1, -1, 0, 0, 0), aGoal(3, 3, 1, -1, -1, -1)];
      used(aChain(highs, aChoiceOf(6, minutes), threes(), [shared, second, 'commute_threshold']), (chain) => {
        const point = chain.run();
        const results = typeof point === 'string' ? [] : chain.plans.levelResults(point);
        const values = truth(threes(), [shared, second]);
        const plans = pointsOf(unrestricted(threes())).filter(
          (plan) => goalValue(shared, plan) === values[0] && goalValue(second, plan) === values[1],
        );
        const commuteThreshold = Math.min(
          ...plans.map((plan) => Math.max(0, ...plan.map((value, move) => value * (minutes[move] ?? 0)))),
        );
        expect(results.map(({ value }) => value + 0)).toEqual([...values, commuteThreshold]);
      });
    }
  });

  it('answers by the rows alone where nothing is free', () => {
    const model = aModel(['move', 'move'], [[1, 1, 1, 1]]);
    used(aChain(highs, aChoiceOf(2), model, [aGoal(1, 1)]), (chain) => {
      const settled = unrestricted(model);
      settled.lower[0] = 1;
      settled.upper[1] = 0;
      const none = new Float64Array(2);
      expect(chain.integerMinimum(none, settled, () => true)).toEqual({
        status: 'optimal',
        point: Float64Array.of(1, 0),
      });
      const held = (lower: number) => ({ ...settled, held: [{ costs: Float64Array.of(-1, 1), lower, upper: 1 }] });
      expect(chain.integerMinimum(none, held(-1), () => true).status).toBe('optimal');
      expect(chain.integerMinimum(none, held(0), () => true)).toEqual({ status: 'infeasible', point: null });
      expect(leastByTrying(none, settled).status).toBe('optimal');
    });
  });
});
