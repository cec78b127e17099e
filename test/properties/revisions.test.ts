import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../solver/engines/exhaustive.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { teacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import { withGivenOrders } from '../../src/review/orders/with-orders.ts';
import { pricingPolicy, revisionPolicy } from '../../src/review/revision.ts';
import { frozenOrders } from '../../src/scenario/frozen-orders.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { anOrder } from '../support/district.ts';
import { byLevels, everyPlan } from '../support/every-plan.ts';
import { planWorlds } from '../support/plan-worlds.ts';
import { solved } from '../support/solved.ts';

const fewPlans = 300;
const nothing = { schools: new Set<never>(), subjects: new Set<never>(), teachers: new Set<never>() };

describe('a revision of a small district', () => {
  it('has the fewest changes of all plans, first or after the goals, and keeps what is frozen', async () => {
    let [revised, frozenMovers] = [0, 0];
    for (const { district, policy } of fc.sample(planWorlds, { numRuns: propertyRuns() * 2, seed: 71 })) {
      if (combinationsOf(prepareInstance(district, policy, null)) > fewPlans) continue;
      const first = await solved({ district, policy, previous: null });
      const [moved, other] = first.moves.filter(({ fromSchoolId }) => fromSchoolId !== null);
      if (moved === undefined || district.orders.some(({ teacherId: id }) => id === moved.teacherId)) continue;
      const event: Order = anOrder({ teacherId: moved.teacherId, kind: 'stay' });
      const kept = other === undefined ? [] : [other.teacherId];
      const ordered = new Set([...district.orders, event].map((order) => teacherId(order.teacherId)));
      const { orders } = frozenOrders(district, first.moves, { ...nothing, teachers: new Set(kept) }, ordered);
      const changed = withGivenOrders(district, [event, ...orders]);
      for (const revision of [revisionPolicy(policy), pricingPolicy(policy)]) {
        const tried = everyPlan(prepareInstance(changed, revision, first.moves));
        const next = await solved({ district: changed, policy: revision, previous: first.moves });
        expect(next.status).toBe(tried.length === 0 ? 'infeasible' : 'optimal');
        if (next.status !== 'optimal') continue;
        const [best] = tried.toSorted((a, b) => byLevels(a.values, b.values));
        expect(next.levels.map(({ value }) => value)).toEqual(best?.values);
        expect(next.moves.some((move) => move.teacherId === moved.teacherId)).toBe(false);
        revised += 1;
        for (const order of orders) {
          const now = next.moves.find((move) => move.teacherId === order.teacherId);
          expect(now?.toSchoolId).toBe(other?.toSchoolId);
          frozenMovers += 1;
        }
      }
    }
    expect([revised > propertyRuns() / 5, frozenMovers > 0]).toEqual([true, true]);
  });
});
