import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../solver/engines/exhaustive.ts';
import { type Instance, prepareInstance } from '../../solver/formulation/instance.ts';
import { RelaxedInstances } from '../../solver/infeasibility/relaxed-instances.ts';
import { waterfalls } from '../../solver/scenario/waterfall.ts';
import { quotasOf } from '../../src/movement/quotas.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { everyPlan } from '../support/every-plan.ts';
import { planWorlds } from '../support/plan-worlds.ts';

const fewPlans = 200;
const forever = () => Number.POSITIVE_INFINITY;
const noRates = { rotationRate: { numerator: 0, denominator: 1 }, principalsRotationRate: null } as const;

/** The most people of a scope who move in any plan without rotation quotas, by trying all; `null`: no plan. */
const mostByTrying = ({ district, policy, previous }: Instance, scope: string): number | null => {
  const instance = prepareInstance(district, { ...policy, ...noRates }, previous);
  const quota = quotasOf(district, policy, instance.ledger).find((one) => one.scope === scope);
  const teachers = new Map(district.teachers.map((teacher) => [teacher.id, teacher]));
  const counts = everyPlan(instance).map(
    ({ moves }) =>
      (quota?.running.length ?? 0) +
      moves.filter(({ teacherId, fromSchoolId }) => {
        const teacher = teachers.get(teacherId);
        return fromSchoolId !== null && teacher !== undefined && quota?.members(teacher) === true;
      }).length,
  );
  return counts.length === 0 ? null : Math.max(...counts);
};

describe('where the people of a quota are lost', () => {
  it('adds up to what can move, which trying all plans confirms at the end', async () => {
    let [traced, steps] = [0, 0];
    for (const world of fc.sample(planWorlds, { numRuns: propertyRuns() * 2, seed: 29 })) {
      const policy: Policy = {
        ...world.policy,
        rotationRate: { numerator: 9, denominator: 10 },
        rotationScopes: ['district'],
        goals: [[{ goal: 'movers', weight: 1 }]],
      };
      const instance = prepareInstance(world.district, policy, null);
      if (combinationsOf(instance) > fewPlans) continue;
      for (const one of await waterfalls({ district: world.district, policy, previous: null }, forever)) {
        traced += 1;
        steps += one.steps.length;
        expect(one.attainable).toBeLessThan(one.required);
        let left = one.steps[0] === undefined ? one.attainable : one.steps[0].left + one.steps[0].lost;
        expect(left).toBeLessThanOrEqual(one.eligible);
        for (const step of one.steps) {
          expect([step.lost > 0, step.left]).toEqual([true, left - step.lost]);
          left = step.left;
        }
        expect(left).toBe(one.attainable);
        if (one.scope === 'district') expect(mostByTrying(instance, 'district')).toBe(one.attainable);
      }
    }
    expect([traced > 2, steps > 2]).toEqual([true, true]);
  });

  it('is nothing where every quota can be reached', async () => {
    const [world] = fc.sample(planWorlds, { numRuns: 1, seed: 5 });
    if (world === undefined) throw new Error('no world');
    const policy = { ...world.policy, ...noRates };
    expect(
      new RelaxedInstances(prepareInstance(world.district, policy, null), async () => null).all.length,
    ).toBeGreaterThan(0);
    expect(await waterfalls({ district: world.district, policy, previous: null }, forever)).toEqual([]);
  });
});
