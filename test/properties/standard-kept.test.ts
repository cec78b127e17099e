import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareInstance } from '../../solver/build/instance.ts';
import { highsPlanEngine } from '../../solver/strategy/linear-first.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { indicatorCounts } from '../../src/plan/indicator-counts.ts';
import { lostIndicators, schoolStandards } from '../../src/plan/school-standards.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { generatedDistricts, propertyRuns } from '../support/arbitraries.ts';
import { solved, valuesOf } from '../support/solved.ts';
import { standardWorlds } from '../support/standard-worlds.ts';

describe('the rule that no school is made to fail', () => {
  it('is kept by every plan, which is worth what the checker counts', async () => {
    await fc.assert(
      fc.asyncProperty(standardWorlds, async (world) => {
        const { district, policy, previous } = world;
        const result = await solved(world);
        if (result.status === 'infeasible') return;
        const { ledger } = prepareInstance(district, policy, previous);
        const { checks, levels } = checkPlan(district, policy, ledger, result.moves, previous);
        expect(checks.filter(({ holds }) => !holds)).toEqual([]);
        expect(levels.map(({ value }) => value)).toEqual(result.levels.map(({ value }) => value));
        if (policy.standardFloor !== 'all_schools') return;
        expect(lostIndicators(schoolStandards(indicatorCounts(district, policy, ledger, result.moves), policy))).toBe(
          0,
        );
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('never makes the first goal better: who asks less gets as much or more', async () => {
    await fc.assert(
      fc.asyncProperty(standardWorlds, async (world) => {
        const strict = valuesOf(await solved(world));
        const free = valuesOf(await solved({ ...world, policy: { ...world.policy, standardFloor: 'none' } }));
        if (strict === null) return;
        expect(free?.[0]).toBeLessThanOrEqual(strict[0] ?? 0);
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('leaves a generated district no indicator lost, which the default policy does not promise', async () => {
    const engine = await highsPlanEngine();
    await fc.assert(
      fc.asyncProperty(generatedDistricts({ schools: [4, 10], teachers: [60, 160] }), async (district) => {
        const policy = { ...defaultPolicy, standardFloor: 'all_schools' as const };
        const result = await solved({ district, policy, previous: null }, engine);
        if (result.status === 'infeasible') return;
        const { ledger } = prepareInstance(district, policy, null);
        expect(checkPlan(district, policy, ledger, result.moves, null).holds).toBe(true);
        expect(lostIndicators(schoolStandards(indicatorCounts(district, policy, ledger, result.moves), policy))).toBe(
          0,
        );
      }),
      { numRuns: Math.ceil(propertyRuns(150) / 15) },
    );
  });
});
