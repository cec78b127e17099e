import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { EngineResult } from '../../solver/search/plan-engine.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { generatedDistricts, propertyRuns } from '../support/arbitraries.ts';
import { hiringWorlds } from '../support/hiring-worlds.ts';
import { peopleWorlds } from '../support/people-worlds.ts';
import { type PlanWorld, planWorlds } from '../support/plan-worlds.ts';
import { solved } from '../support/solved.ts';

/** Rules that a plan breaks, and levels whose value is not what the checker counts. */
const against = ({ district, policy, previous }: PlanWorld, result: EngineResult): readonly string[] => {
  if (result.status === 'infeasible') return [];
  const { ledger } = prepareInstance(district, policy, previous);
  const { checks, levels } = checkPlan(district, policy, ledger, result.moves, previous);
  return [
    ...checks.filter((check) => !check.holds).map((check) => `${check.rule} ${check.scope}: ${check.actual}`),
    ...levels.flatMap(({ value }, index) =>
      value === result.levels[index]?.value ? [] : [`level ${index + 1}: ${result.levels[index]?.value} for ${value}`],
    ),
  ];
};

describe('a plan', () => {
  it('keeps every quota and every rule, and is worth what the checker counts', async () => {
    await fc.assert(
      fc.asyncProperty(planWorlds, async (world) => {
        expect(against(world, await solved(world))).toEqual([]);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('does so with new teachers to place', async () => {
    let placed = 0;
    await fc.assert(
      fc.asyncProperty(hiringWorlds, async (world) => {
        const result = await solved(world);
        if (result.moves.some((move) => move.fromSchoolId === null)) placed += 1;
        expect(against(world, result)).toEqual([]);
      }),
      { numRuns: propertyRuns() },
    );
    expect(placed).toBeGreaterThan(propertyRuns() / 5);
  });

  it('does so where titles, beds and money bind', async () => {
    await fc.assert(
      fc.asyncProperty(peopleWorlds, async (world) => {
        expect(against(world, await solved(world))).toEqual([]);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('passes the checker with every plan of a generated district', async () => {
    const engine = await highsPlanEngine();
    await fc.assert(
      fc.asyncProperty(generatedDistricts({ schools: [4, 10], teachers: [60, 160] }), async (district) => {
        const world = { district, policy: defaultPolicy, previous: null };
        const result = await solved(world, engine);
        expect(result.status).toBe('optimal');
        expect(against(world, result)).toEqual([]);
      }),
      { numRuns: Math.ceil(propertyRuns() / 30) },
    );
  });
});
