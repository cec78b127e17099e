import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf, exhaustive } from '../../solver/engines/exhaustive.ts';
import { javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { diagnose } from '../../solver/infeasibility/diagnose.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { surroundings } from '../contract/surroundings.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import type { PlanWorld } from '../support/plan-worlds.ts';
import { protectedWorlds, protectionRuleIds, withoutProtection } from '../support/protected-worlds.ts';
import { feasible, solved, valuesOf } from '../support/solved.ts';

const runs = Math.ceil(propertyRuns(300, 300) / 3);
/** Plans to try in a world small enough for the oracle. */
const fewPlans = 1000;

const instanceOf = ({ district, policy, previous }: PlanWorld) => prepareInstance(district, policy, previous);

const engines = [await highsPlanEngine(), levelByLevel(javascriptLpSolver)];

describe('with protections in force', () => {
  it('keeps every rule in every plan, with the values of the checker', async () => {
    const judged = new Set<string>();
    await fc.assert(
      fc.asyncProperty(protectedWorlds, async (world) => {
        const result = await solved(world);
        if (result.status === 'infeasible') return;
        const { ledger } = instanceOf(world);
        const { checks, levels } = checkPlan(world.district, world.policy, ledger, result.moves, world.previous);
        expect(checks.filter(({ holds }) => !holds)).toEqual([]);
        expect(levels.map(({ value }) => value)).toEqual(valuesOf(result));
        for (const check of checks) if (check.notChecked !== true) judged.add(check.rule);
      }),
      { numRuns: runs },
    );
    expect(protectionRuleIds.filter((rule) => !judged.has(rule))).toEqual([]);
  });

  it('three engines find the same plan, or that there is none', async () => {
    const worlds = fc
      .sample(protectedWorlds, { numRuns: runs, seed: 310 })
      .filter((world) => combinationsOf(instanceOf(world)) <= fewPlans);
    expect(worlds.length).toBeGreaterThan(runs / 3);
    let plans = 0;
    for (const world of worlds) {
      const instance = instanceOf(world);
      const tried = await exhaustive.solve(instance, surroundings());
      const outcome = { status: tried.status, values: valuesOf(tried), moves: tried.moves };
      if (tried.status === 'optimal' && tried.moves.length > 0) plans += 1;
      for (const engine of engines) {
        const found = await solved(world, engine);
        expect({ status: found.status, values: valuesOf(found), moves: found.moves }).toEqual(outcome);
      }
    }
    expect(plans).toBeGreaterThan(5);
  });

  it('dropping one of them never makes the first goal worse, nor a plan impossible', async () => {
    await fc.assert(
      fc.asyncProperty(protectedWorlds, fc.constantFrom(...protectionRuleIds), async (world, rule) => {
        // An exemption taken back makes more people eligible and the quotas larger: that is no rule about moves.
        if (rule === 'only_teacher' && world.policy.protectOnlyTeacher === 'exempt') return;
        const before = valuesOf(await solved(world));
        if (before === null) return;
        const after = valuesOf(await solved({ ...world, policy: { ...world.policy, ...withoutProtection[rule] } }));
        expect(after?.[0]).toBeLessThanOrEqual(before[0] ?? Number.NaN);
      }),
      { numRuns: runs },
    );
  });

  it('names each protection in a smallest conflict of some district', async () => {
    const named = new Set<string>();
    const worlds = fc
      .sample(protectedWorlds, { numRuns: runs * 3, seed: 7 })
      .filter((world) => combinationsOf(instanceOf(world)) <= fewPlans);
    for (const world of worlds) {
      if ((await exhaustive.solve(instanceOf(world), surroundings())).status !== 'infeasible') continue;
      const conflicts = await diagnose(world.district, world.policy, world.previous, feasible);
      expect(conflicts.length).toBeGreaterThan(0);
      for (const { requirements, minimal } of conflicts)
        if (minimal) for (const { rule } of requirements) named.add(rule);
    }
    expect(protectionRuleIds.filter((rule) => !named.has(rule))).toEqual([]);
  });
});
