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
import { type Guard, guardedWorlds, guardIds, guards, withoutGuard } from '../support/guarded-worlds.ts';
import type { PlanWorld } from '../support/plan-worlds.ts';
import { feasible, solved, valuesOf } from '../support/solved.ts';

const runs = propertyRuns(120, 40);
/** Plans to try in a world small enough for the oracle. */
const fewPlans = 600;

const instanceOf = ({ district, policy, previous }: PlanWorld) => prepareInstance(district, policy, previous);
const brokenBy = (world: PlanWorld, moves: Awaited<ReturnType<typeof solved>>['moves']): readonly string[] => [
  ...new Set(
    checkPlan(world.district, world.policy, instanceOf(world).ledger, moves, world.previous).checks.flatMap((check) =>
      check.holds ? [] : [check.rule],
    ),
  ),
];

const engines = [await highsPlanEngine(), levelByLevel(javascriptLpSolver)];

describe('the rules that keep schools and couples from harm', () => {
  it('keeps the rules in every plan, with the values of the checker', async () => {
    await fc.assert(
      fc.asyncProperty(guardedWorlds, async (world) => {
        const result = await solved(world);
        if (result.status === 'infeasible') return;
        const { ledger } = instanceOf(world);
        const { checks, levels } = checkPlan(world.district, world.policy, ledger, result.moves, world.previous);
        expect(checks.filter(({ holds }) => !holds)).toEqual([]);
        expect(levels.map(({ value }) => value)).toEqual(valuesOf(result));
      }),
      { numRuns: runs },
    );
  });

  it('lead three engines to the same plan, or to none', async () => {
    const worlds = fc
      .sample(guardedWorlds, { numRuns: runs, seed: 12 })
      .filter((world) => combinationsOf(instanceOf(world)) <= fewPlans);
    expect(worlds.length).toBeGreaterThan(runs / 3);
    for (const world of worlds) {
      const instance = instanceOf(world);
      const tried = await exhaustive.solve(instance, surroundings());
      const outcome = { status: tried.status, values: valuesOf(tried), moves: tried.moves };
      for (const engine of engines) {
        const found = await solved(world, engine);
        expect({ status: found.status, values: valuesOf(found), moves: found.moves }).toEqual(outcome);
      }
    }
  });

  it('bind: without each of them some best plan breaks it, and the first goal is never worse', async () => {
    const bound = new Map<Guard, number>(guardIds.map((guard) => [guard, 0]));
    for (const world of fc.sample(guardedWorlds, { numRuns: runs, seed: 27 })) {
      const before = valuesOf(await solved(world));
      for (const guard of guardIds) {
        const lax = { ...world, policy: { ...world.policy, ...withoutGuard[guard] } };
        const free = await solved(lax);
        if (before !== null) expect(valuesOf(free)?.[0]).toBeLessThanOrEqual(before[0] ?? Number.NaN);
        if (free.status === 'infeasible') continue;
        const strict = { ...world, policy: { ...world.policy, ...guards[guard] } };
        if (brokenBy(strict, free.moves).includes(guard)) bound.set(guard, (bound.get(guard) ?? 0) + 1);
      }
    }
    expect([...bound].filter(([, times]) => times < 2)).toEqual([]);
  });

  it('names each rule in a smallest conflict of some district', async () => {
    const named = new Set<string>();
    const worlds = fc
      .sample(guardedWorlds, { numRuns: runs * 2, seed: 7 })
      .filter((world) => combinationsOf(instanceOf(world)) <= fewPlans);
    for (const world of worlds) {
      if ((await feasible(instanceOf(world))) !== false) continue;
      const conflicts = await diagnose(world.district, world.policy, world.previous, feasible);
      expect(conflicts.length).toBeGreaterThan(0);
      for (const { requirements, minimal } of conflicts)
        if (minimal) for (const { rule } of requirements) named.add(rule);
    }
    expect(guardIds.filter((guard) => !named.has(guard))).toEqual([]);
  });
});
