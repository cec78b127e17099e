import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../solver/engines/exhaustive.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { priceObjections } from '../../solver/index.ts';
import { askedDistrict } from '../../solver/questions/question.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { explainedPlan } from '../../src/explain/explained-plan.ts';
import type { OpenObjection, UpheldPrice } from '../../src/explain/objection-prices.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import { pricingPolicy } from '../../src/review/revision.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { denseWorlds } from '../support/dense-worlds.ts';
import { byLevels, everyPlan } from '../support/every-plan.ts';
import { solveInProcess, solvingInProcess } from '../support/in-process.ts';
import { planWorlds } from '../support/plan-worlds.ts';

const fewPlans = 150;
const limits = { engine: 'auto', timeLimit: null, memoryLimit: 1024 } as const;

describe('prices of open objections in a small district', () => {
  it('are the best of all plans that uphold them, one by one and together', async () => {
    let [free, costs, impossible, groups] = [0, 0, 0, 0];
    for (const world of fc.sample(fc.oneof(denseWorlds, planWorlds), { numRuns: propertyRuns(), seed: 97 })) {
      const goals = ['unfilled_posts', 'movers', 'commute_total'] as const;
      const own = { ...world.policy, goals: goals.map((goal) => [{ goal, weight: 1 }]) };
      const { district } = world;
      if (combinationsOf(prepareInstance(district, own, null)) > fewPlans) continue;
      const { plan: made } = await solveInProcess({ district, policy: own, previous: null, ...limits });
      const movers = made.transfers.slice(0, 3);
      if (made.status !== 'optimal' || movers.length < 2) continue;
      const [policy, previous] = [pricingPolicy(own), movesOfPlan(made)];
      const session = await solvingInProcess.open({ district, policy, previous, ...limits });
      const { plan } = session.base;
      const explained = explainedPlan({ district, ledger: eligibilityLedger(district, policy), plan, previous });
      const moving = new Set<string>(made.transfers.map(({ teacherId }) => teacherId));
      const staying = district.teachers.filter(({ id }) => !moving.has(id)).slice(0, 1);
      // Who stays anyway may object for nothing.
      const about = [...movers.map(({ teacherId }) => teacherId), ...staying.map(({ id }) => id)];
      const open = about.map((teacherId, index): OpenObjection => {
        const order = { teacherId, kind: 'stay', schoolId: null, reason: null } as const;
        return { id: String(index), teacherId, orders: [order] };
      });
      const known = new Set(district.orders.map(({ teacherId }) => teacherId));
      if (open.some(({ teacherId }) => known.has(teacherId))) continue;
      const prices = await priceObjections({ explained, session }, open);
      const best = (ids: readonly string[]): readonly number[] | undefined => {
        const orders = open.filter(({ id }) => ids.includes(id)).flatMap((one) => one.orders);
        const tried = everyPlan(prepareInstance(askedDistrict(district, { orders }), policy, previous));
        return tried.map(({ values }) => values).toSorted(byLevels)[0];
      };
      const agrees = (price: UpheldPrice, ids: readonly string[]): void => {
        const values = best(ids);
        if (values === undefined) expect(price.verdict).toBe('impossible');
        else expect(price.levels.map(({ after }) => after)).toEqual(values.slice(0, goals.length));
      };
      for (const price of prices.objections) {
        agrees(price, [price.id]);
        if (price.verdict === 'free') {
          free += 1;
          expect(price.levels.every(({ lost }) => lost <= 0)).toBe(true);
        }
        if (price.verdict === 'costs') costs += 1;
        if (price.verdict === 'impossible') impossible += 1;
      }
      for (const { ids, together, sum, addsUp } of prices.groups) {
        agrees(together, ids);
        groups += 1;
        if (addsUp) expect(together.levels.map(({ lost }) => lost)).toEqual(sum);
      }
      const possible = prices.objections.filter(({ verdict }) => verdict === 'free' || verdict === 'costs');
      if (prices.together !== null)
        agrees(
          prices.together,
          possible.map(({ id }) => id),
        );
    }
    expect([free > 0, costs > 0, impossible > 0, groups > 0]).toEqual([true, true, true, true]);
  });
});
