import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../solver/engines/exhaustive.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { diagnose } from '../../solver/infeasibility/diagnose.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { indicatorCounts } from '../../src/plan/indicator-counts.ts';
import { lostIndicators, schoolStandards } from '../../src/plan/school-standards.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { generatedDistricts, propertyRuns } from '../support/arbitraries.ts';
import { feasible, solved, valuesOf } from '../support/solved.ts';
import { standardWorlds } from '../support/standard-worlds.ts';

const anyPlan: Policy['goals'] = [[{ goal: 'movers', weight: 1 }]];

describe('the rule that no school is made to fail', () => {
  it('keeps the standard in every plan, with the values of the checker', async () => {
    await fc.assert(
      fc.asyncProperty(standardWorlds, async (world) => {
        const { district, policy, previous } = world;
        const result = await solved(world);
        if (result.status === 'infeasible') return;
        const { ledger } = prepareInstance(district, policy, previous);
        const { checks, levels } = checkPlan(district, policy, ledger, result.moves, previous);
        expect(checks.filter(({ holds }) => !holds)).toEqual([]);
        expect(levels.map(({ value }) => value)).toEqual(result.levels.map(({ value }) => value));
        if (!['all_schools', 'met_at_all'].includes(policy.standardFloor)) return;
        expect(lostIndicators(schoolStandards(indicatorCounts(district, policy, ledger, result.moves), policy))).toBe(
          0,
        );
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('never improves the first goal by requiring the standard', async () => {
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

  it('names the standard in smallest conflicts, each removable alone', async () => {
    const fewPlans = 400;
    const worlds = fc
      .sample(standardWorlds, { numRuns: propertyRuns(150) * 2, seed: 20170007 })
      .filter(({ policy }) => policy.standardFloor !== 'none');
    const named: string[] = [];
    for (const { district, policy, previous } of worlds) {
      const standardOnly = { ...policy, goals: anyPlan };
      const instance = prepareInstance(district, standardOnly, previous);
      if (combinationsOf(instance) > fewPlans || (await feasible(instance)) !== false) continue;
      const free = prepareInstance(district, { ...standardOnly, standardFloor: 'none' }, previous);
      const decides = (await feasible(free)) === true;
      const conflicts = await diagnose(district, standardOnly, previous, feasible);
      const rules = conflicts.map(({ requirements }) => requirements.map(({ rule }) => rule));
      expect(conflicts.every(({ minimal }) => minimal)).toBe(true);
      // Where a plan exists without the rule, no conflict can do without naming it.
      if (decides) expect(rules.every((members) => members.includes('standard_kept'))).toBe(true);
      named.push(...rules.flat());
    }
    expect(named).toContain('standard_kept');
  });
});
