import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf, exhaustive } from '../../solver/engines/exhaustive.ts';
import { isWithinPrecision, javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { EngineResult } from '../../solver/search/plan-engine.ts';
import type { School } from '../../src/district/school.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { surroundings } from '../contract/surroundings.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { poolWorlds } from '../support/pool-worlds.ts';
import { solved, valuesOf } from '../support/solved.ts';

const outcomeOf = ({ status, moves, levels, lottery }: EngineResult): string =>
  JSON.stringify({ status, moves, levels, lottery });

describe('the post pool in a plan', () => {
  it('gives the same plan by every engine, with the fewest posts its moves need, within the pool', async () => {
    const [highs, small] = [await highsPlanEngine(), levelByLevel(javascriptLpSolver)];
    let lending = 0;
    let crowded = 0;
    await fc.assert(
      fc.asyncProperty(poolWorlds, async ({ district, policy, previous, pool }) => {
        const lent = { ...policy, postPool: pool };
        const instance = prepareInstance(district, lent, previous);
        fc.pre(combinationsOf(instance) <= 2000);
        const oracle = await exhaustive.solve(instance, surroundings());
        const countable = policy.goals.flat().every(({ goal }) => isWithinPrecision(goal));
        for (const engine of countable ? [highs, small] : [highs])
          expect(outcomeOf(await engine.solve(instance, surroundings()))).toBe(outcomeOf(oracle));
        if (oracle.status !== 'optimal') return;
        const { checks, poolLoans } = checkPlan(district, lent, instance.ledger, oracle.moves, previous);
        expect(checks.filter(({ holds }) => !holds)).toEqual([]);
        if (poolLoans.length > 0) lending += 1;
        const lacking = ({ id, approvedPosts }: School): boolean =>
          approvedPosts < district.teachers.filter(({ schoolId }) => schoolId === id).length;
        if (district.schools.some((school) => lacking(school) && poolLoans.some((one) => one.schoolId === school.id)))
          crowded += 1;
        const without = checkPlan(district, policy, instance.ledger, oracle.moves, previous);
        expect(poolLoans.length === 0).toBe(without.holds);
        const numbers = Map.groupBy(poolLoans, ({ purpose }) => purpose);
        for (const { purpose, number } of pool.purposes)
          expect((numbers.get(purpose) ?? []).reduce((sum, loan) => sum + loan.number, 0)).toBeLessThanOrEqual(
            number ?? Number.POSITIVE_INFINITY,
          );
        expect(poolLoans.reduce((sum, loan) => sum + loan.number, 0)).toBeLessThanOrEqual(
          pool.total ?? Number.POSITIVE_INFINITY,
        );
      }),
      { numRuns: propertyRuns(750) },
    );
    expect(lending).toBeGreaterThan(2);
    expect(crowded).toBeGreaterThan(0);
  });

  it('never worsens the first goal or feasibility by allowing a pool', async () => {
    let better = 0;
    await fc.assert(
      fc.asyncProperty(poolWorlds, async ({ pool, ...world }) => {
        const before = valuesOf(await solved(world));
        if (before === null) return;
        const after = valuesOf(await solved({ ...world, policy: { ...world.policy, postPool: pool } }));
        expect(after).not.toBeNull();
        expect(after?.[0]).toBeLessThanOrEqual(before[0] ?? Number.NaN);
        if ((after?.[0] ?? 0) < (before[0] ?? 0)) better += 1;
      }),
      { numRuns: propertyRuns() },
    );
    expect(better).toBeGreaterThan(0);
  });
});
