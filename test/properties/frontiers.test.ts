import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../solver/engines/exhaustive.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { efficientPoints } from '../../solver/scenario/efficient-points.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import { peopleFrontier } from '../../src/scenario/frontier.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { denseWorlds } from '../support/dense-worlds.ts';
import { everyPlan } from '../support/every-plan.ts';
import { planWorlds } from '../support/plan-worlds.ts';

const fewPlans = 150;
const limits = { secondsLeft: () => Number.POSITIVE_INFINITY, mostPoints: 1000, report: () => {} };

/** The values that no other values beat in all objectives, as text. */
const efficient = (all: readonly (readonly number[])[]): ReadonlySet<string> => {
  const beats = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((value, at) => value <= (b[at] as number)) && a.some((value, at) => value < (b[at] as number));
  return new Set(all.filter((one) => !all.some((other) => beats(other, one))).map((values) => values.join(' ')));
};

describe.each<[string, readonly GoalName[]]>([
  ['movers, gaps and shortfall', peopleFrontier],
  ['two goals', ['unfilled_rural_posts', 'commute_max']],
  ['wishes and minutes', ['wishes', 'commute_total']],
])('the frontier of %s in a small district', (_name, objectives) => {
  it('is every point that no other plan beats, as trying all plans shows', async () => {
    let [several, none] = [0, 0];
    for (const world of fc.sample(fc.oneof(denseWorlds, planWorlds), { numRuns: propertyRuns(), seed: 83 })) {
      const policy = { ...world.policy, goals: objectives.map((goal) => [{ goal, weight: 1 }]) };
      const instance = prepareInstance(world.district, policy, null);
      if (combinationsOf(instance) > fewPlans) continue;
      const tried = everyPlan(instance);
      const { status, points, complete } = await efficientPoints(instance, objectives, [], limits);
      expect([status, complete]).toEqual([tried.length === 0 ? 'infeasible' : 'found', true]);
      const wanted = efficient(tried.map(({ values }) => values));
      expect(points.map(({ values }) => values.join(' ')).toSorted()).toEqual([...wanted].toSorted());
      if (points.length > 1) several += 1;
      if (status === 'infeasible') none += 1;
    }
    expect([several > 0, none > 0]).toEqual([true, true]);
  });
});
