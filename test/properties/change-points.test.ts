import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../solver/engines/exhaustive.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { solve } from '../../solver/solve.ts';
import type { District } from '../../src/district/district.ts';
import type { ChangePoint } from '../../src/plan/plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { pricingPolicy } from '../../src/review/revision.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { anOrder } from '../support/district.ts';
import { byLevels, everyPlan } from '../support/every-plan.ts';
import { planWorlds } from '../support/plan-worlds.ts';

const fewPlans = 300;

/** Of all plans those that no other beats in the goals in their order and in changes; the best goals first. */
const frontier = (plans: readonly (readonly number[])[]): readonly ChangePoint[] => {
  const points: ChangePoint[] = [];
  for (const plan of plans.toSorted(byLevels)) {
    const changes = plan.at(-1) ?? 0;
    if (changes < (points.at(-1)?.changes ?? Number.POSITIVE_INFINITY))
      points.push({ changes, values: plan.slice(0, -1) });
  }
  return points;
};

const pointsOf = async (district: District, policy: Policy, previous: readonly Move[]) => {
  const request = { district, policy, previous, engine: 'highs', timeLimit: null, memoryLimit: 1000 } as const;
  const { plan } = await solve(
    { ...request, changePoints: true },
    { now: () => 0, peakMemoryMegabytes: () => 0, onProgress: () => {}, onPlan: () => {} },
  );
  return plan;
};

describe('the price of an objection in a small district', () => {
  it('is every point between the best goals and the fewest changes, as trying all plans shows', async () => {
    let [single, several, undecided] = [0, 0, 0];
    for (const world of fc.sample(planWorlds, { numRuns: propertyRuns() * 2, seed: 53 })) {
      const instance = prepareInstance(world.district, world.policy, null);
      if (combinationsOf(instance) > fewPlans) continue;
      const [before] = everyPlan(instance).toSorted((a, b) => byLevels(a.values, b.values));
      const move = before?.moves.find(({ fromSchoolId }) => fromSchoolId !== null);
      if (before === undefined || move === undefined) continue;
      const stay = anOrder({ teacherId: move.teacherId, kind: 'stay' });
      const orders = [...world.district.orders.filter(({ teacherId }) => teacherId !== move.teacherId), stay];
      const district = { ...world.district, orders };
      const policy = pricingPolicy(world.policy);
      const plans = everyPlan(prepareInstance(district, policy, before.moves));
      const expected = frontier(plans.map(({ values }) => values));
      // Most have one point: a few of these show enough.
      if (expected.length === 0 || (expected.length === 1 && single > propertyRuns() / 25)) continue;
      const plan = await pointsOf(district, policy, before.moves);
      // An engine that fails on numbers leaves a plan unproven, which claims no points.
      if (plan.status === 'feasible' || plan.changePoints?.complete === false) {
        undecided += 1;
        continue;
      }
      expect(plan.changePoints).toEqual({ points: expected, complete: true });
      if (expected.length > 1) several += 1;
      else single += 1;
    }
    expect(several).toBeGreaterThan(0);
    expect(undecided).toBeLessThan(single + several);
  });
});
