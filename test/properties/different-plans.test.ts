import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../solver/engines/exhaustive.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { differentPlans } from '../../solver/scenario/different-plans.ts';
import { changedTeachers } from '../../src/plan/difference.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { parseRate } from '../../src/policy/rate.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { denseWorlds } from '../support/dense-worlds.ts';
import { byLevels, everyPlan } from '../support/every-plan.ts';
import { planWorlds } from '../support/plan-worlds.ts';

const fewPlans = 150;
const limits = { secondsLeft: () => Number.POSITIVE_INFINITY, report: () => {} };
const allowances = [
  { share: null, goals: { movers: 1, commute_total: 40 } },
  { share: parseRate('50%') ?? null, goals: { unfilled_posts: 1 } },
];

describe('alternatives of a plan in a small district', () => {
  it('stay within the loss, each as far from those before as trying all plans allows', async () => {
    let [several, exhausted, refused] = [0, 0, 0];
    for (const world of fc.sample(fc.oneof(denseWorlds, planWorlds), { numRuns: propertyRuns(), seed: 91 })) {
      const goals = ['unfilled_posts', 'movers', 'commute_total'] as const;
      const policy = { ...world.policy, goals: goals.map((goal) => [{ goal, weight: 1 }]) };
      const instance = prepareInstance(world.district, policy, null);
      if (combinationsOf(instance) > fewPlans) continue;
      const tried = everyPlan(instance);
      const [base] = tried.toSorted((a, b) => byLevels(a.values, b.values));
      if (base === undefined) continue;
      for (const allowed of allowances) {
        const found = await differentPlans(instance, base.moves, 3, allowed, limits);
        expect(found.complete).toBe(true);
        const within = tried.filter(({ values }) =>
          values.every((value, index) => value <= (found.most[index] as number)),
        );
        refused += tried.length - within.length;
        const apart = (a: readonly Move[], b: readonly Move[]): number =>
          changedTeachers(instance.district, a, b).length;
        const before: (readonly Move[])[] = [base.moves];
        const farthest = (): number =>
          Math.max(...within.map(({ moves }) => Math.min(...before.map((one) => apart(moves, one)))));
        for (const { moves, distances, values } of found.plans) {
          expect(values.every((value, index) => value <= (found.most[index] as number))).toBe(true);
          expect(distances).toEqual(before.map((one) => apart(moves, one)));
          expect(Math.min(...distances)).toBe(farthest());
          before.push(moves);
        }
        if (found.exhausted) {
          expect(farthest()).toBe(0);
          exhausted += 1;
        } else expect(found.plans).toHaveLength(3);
        if (found.plans.length > 1) several += 1;
      }
    }
    expect([several > 0, exhausted > 0, refused > 0]).toEqual([true, true, true]);
  });
});
