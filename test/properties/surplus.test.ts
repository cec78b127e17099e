import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf, exhaustive } from '../../solver/engines/exhaustive.ts';
import { isWithinPrecision, javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { EngineResult } from '../../solver/search/plan-engine.ts';
import { slotKey } from '../../src/district/post.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { composeTransfers } from '../../src/plan/compose-transfers.ts';
import { planFacts } from '../../src/plan/facts/plan-facts.ts';
import { homeSlot } from '../../src/staffing/holding.ts';
import { surroundings } from '../contract/surroundings.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { surplusWorlds } from '../support/surplus-worlds.ts';

const shown = ({ status, moves, levels, lottery }: EngineResult): string =>
  JSON.stringify({ status, moves, levels, lottery });

describe('a plan that redeploys surplus people', () => {
  it('is the same by every engine, lawful, and redeploys no more out of a slot or school than is surplus', async () => {
    const [highs, small] = [await highsPlanEngine(), levelByLevel(javascriptLpSolver)];
    let redeployed = 0;
    let bounded = 0;
    await fc.assert(
      fc.asyncProperty(surplusWorlds, async ({ district, policy, previous }) => {
        const instance = prepareInstance(district, policy, previous);
        fc.pre(combinationsOf(instance) <= 2000);
        const oracle = await exhaustive.solve(instance, surroundings());
        const countable = policy.goals.flat().every(({ goal }) => isWithinPrecision(goal));
        for (const engine of countable ? [highs, small] : [highs])
          expect(shown(await engine.solve(instance, surroundings()))).toBe(shown(oracle));
        if (oracle.status !== 'optimal') return;
        const { checks, holds } = checkPlan(district, policy, instance.ledger, oracle.moves, previous);
        expect(checks.filter((check) => !check.holds)).toEqual([]);
        expect(holds).toBe(true);
        const { planned, today, surplus } = planFacts(district, policy, instance.ledger, oracle.moves, previous);
        const out = planned.filter((one) => one.redeployed);
        redeployed += out.length;
        const people = Object.groupBy(out, ({ teacher }) => slotKey(homeSlot(teacher)));
        for (const [key, gone = []] of Object.entries(people)) {
          const above = today.held(key) - (instance.slots.find((slot) => slot.key === key)?.required ?? 0);
          expect(gone.length).toBeLessThanOrEqual(above);
          expect(surplus.ofSlot(key)).toBe(above);
          bounded += Number(gone.length === above);
        }
        const transfers = composeTransfers(district, policy, instance.ledger, oracle.moves);
        const ids = new Set(out.map(({ teacher }) => teacher.id));
        for (const { teacherId, mode, countsDistrict } of transfers)
          if (ids.has(teacherId)) expect([mode, countsDistrict]).toEqual(['placed', false]);
      }),
      { numRuns: propertyRuns(120) },
    );
    expect(redeployed).toBeGreaterThan(3);
    expect(bounded).toBeGreaterThan(1);
  });
});
