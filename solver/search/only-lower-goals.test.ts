import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { lowerGoals, upperGoals } from '../../src/plan/serves/lower-goals.ts';
import type { GoalLevel, GoalName } from '../../src/policy/goal.ts';
import { propertyRuns } from '../../test/support/arbitraries.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { planWorlds } from '../../test/support/plan-worlds.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { solved } from '../../test/support/solved.ts';
import { combinationsOf } from '../engines/exhaustive.ts';
import { type Instance, movesOf, prepareInstance } from '../formulation/instance.ts';
import { countOnlyLowerGoals } from './only-lower-goals.ts';

const calm = { secondsLeft: () => Number.POSITIVE_INFINITY, report: () => undefined };
const each = (...names: readonly GoalName[]): readonly GoalLevel[] => names.map((goal) => [{ goal, weight: 1 }]);

/** The fewest movers over every plan that keeps the rules and the goals, by trying each. */
const fewestOf = (instance: Instance, kept: readonly GoalName[], values: ReadonlyMap<GoalName, number>): number => {
  const { district, policy, ledger, previous, candidates, movers } = instance;
  const choices = movers.map((_mover, mover) => [
    null,
    ...[...candidates.teacher.keys()].filter((candidate) => candidates.teacher[candidate] === mover),
  ]);
  let fewest = Number.POSITIVE_INFINITY;
  const tryFrom = (mover: number, chosen: readonly number[]): void => {
    const list = choices[mover];
    if (list !== undefined) {
      for (const choice of list) tryFrom(mover + 1, choice === null ? chosen : [...chosen, choice]);
      return;
    }
    const moves = movesOf(instance, (candidate) => chosen.includes(candidate));
    const { holds, goals } = checkPlan(district, policy, ledger, moves, previous);
    if (!holds || kept.some((goal) => (goals.get(goal) ?? 0) > (values.get(goal) ?? 0))) return;
    fewest = Math.min(fewest, goals.get('movers') ?? 0);
  };
  tryFrom(0, []);
  return fewest;
};

describe('movers who serve only lower goals', () => {
  const district = aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'town' }), ...['V1', 'V2'].map((id) => aSchool({ id }))],
    posts: [aPost({ schoolId: 'V1', required: 1 }), aPost({ schoolId: 'V2', required: 0, max: 1 })],
    teachers: ['A', 'B', 'C'].map((id) =>
      aTeacher({ id, schoolId: 'U', ...(id === 'C' ? { volunteers: true, wishes: ['V2'] } : {}) }),
    ),
  });
  const free = {
    rotationRate: { numerator: 0, denominator: 1 },
    backboneRate: { numerator: 0, denominator: 1 },
    maxOutSharePerSchool: null,
  };
  const count = async (goals: readonly GoalLevel[], surroundings = calm) => {
    const policy = aPolicy({ ...free, goals });
    const result = await solved({ district, policy, previous: null });
    return countOnlyLowerGoals(prepareInstance(district, policy, null), result, surroundings);
  };

  it('are the movers less the fewest that keep the gaps: one fills the gap, one only a wish', async () => {
    expect(await count(each('unfilled_posts', 'wishes'))).toEqual({
      movers: 2,
      fewest: 1,
      kept: ['unfilled_posts'],
      lower: ['wishes'],
    });
  });

  it('are none by the proof of the levels, without a solve, where the number of movers comes next', async () => {
    const unsolved = {
      ...calm,
      secondsLeft: () => {
        throw new Error('a solve has begun');
      },
    };
    const proven = await count(each('unfilled_posts', 'movers', 'wishes'), unsolved);
    expect(proven).toMatchObject({ movers: 1, fewest: 1, lower: ['wishes'] });
    await expect(count(each('unfilled_posts', 'wishes', 'movers'), unsolved)).rejects.toThrow('a solve has begun');
  });

  it('agree with every plan tried, on small districts', async () => {
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(planWorlds, async ({ district: small, policy, previous }) => {
        const instance = prepareInstance(small, policy, previous);
        if (combinationsOf(instance) > 600) return;
        const result = await solved({ district: small, policy, previous });
        if (result.status !== 'optimal') return;
        const found = await countOnlyLowerGoals(instance, result, calm);
        const { goals } = checkPlan(small, policy, instance.ledger, result.moves, previous);
        const kept = upperGoals(policy);
        expect(found).toEqual({
          movers: goals.get('movers'),
          fewest: fewestOf(instance, kept, goals),
          kept,
          lower: lowerGoals(policy),
        });
        if (found !== undefined && found.fewest < found.movers) counted += 1;
      }),
      { numRuns: propertyRuns(120) },
    );
    expect(counted).toBeGreaterThan(0);
  });
});
