import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { combinationsOf, exhaustive } from '../../solver/engines/exhaustive.ts';
import { isWithinPrecision, javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { type Instance, prepareInstance } from '../../solver/formulation/instance.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { EngineResult, PlanEngine } from '../../solver/search/plan-engine.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import type { PlanWorld } from '../support/plan-worlds.ts';
import { standardWorlds } from '../support/standard-worlds.ts';
import { surroundings } from './surroundings.ts';

const instanceOf = ({ district, policy, previous }: PlanWorld): Instance => prepareInstance(district, policy, previous);
const outcomeOf = ({ status, moves, levels, lottery, notes }: EngineResult): string =>
  JSON.stringify({ status, levels, moves, lottery, notes }, null, 1);

/** Enough plans to choose from, few enough to try them all. */
const fewPlans = 1500;

describe('engines under the quality-balance standard', () => {
  const worlds = fc
    .sample(standardWorlds, { numRuns: propertyRuns(200, 200), seed: 20170006 })
    .filter((world) => combinationsOf(instanceOf(world)) <= fewPlans);
  const expected: EngineResult[] = [];

  beforeAll(async () => {
    for (const world of worlds) expected.push(await exhaustive.solve(instanceOf(world), surroundings()));
  });

  it.each<readonly [string, () => Promise<PlanEngine>, (goal: GoalName) => boolean]>([
    ['highs', highsPlanEngine, () => true],
    ['javascript-lp-solver', async () => levelByLevel(javascriptLpSolver), isWithinPrecision],
  ])('%s finds in every district what trying every plan finds', async (_name, load, counts) => {
    const engine = await load();
    const differing: string[] = [];
    for (const [index, world] of worlds.entries()) {
      if (!world.policy.goals.flat().every(({ goal }) => counts(goal))) continue;
      const oracle = expected[index];
      const found = await engine.solve(instanceOf(world), surroundings()).then(outcomeOf, String);
      if (oracle === undefined || found !== outcomeOf(oracle))
        differing.push(`district ${index}: ${found}\nby every plan: ${oracle === undefined ? '' : outcomeOf(oracle)}`);
    }
    expect(differing).toEqual([]);
  });

  it('meet districts in which the rule decides, on both sites, with and without a plan', async () => {
    const share = (holds: (world: PlanWorld, result: EngineResult) => boolean): number =>
      worlds.filter((world, index) => {
        const result = expected[index];
        return result !== undefined && holds(world, result);
      }).length / worlds.length;
    expect(worlds.length).toBeGreaterThan(propertyRuns(200, 200) / 2);
    expect(share(({ policy }, { moves }) => policy.statSite === 'home' && moves.length > 0)).toBeGreaterThan(0.05);
    expect(share((_world, { status }) => status === 'infeasible')).toBeGreaterThan(0.1);
    const decided = await Promise.all(
      worlds.map(async (world, index) => {
        const free = { ...world, policy: { ...world.policy, standardFloor: 'none' as const } };
        const result = expected[index];
        return (
          result !== undefined &&
          outcomeOf(await exhaustive.solve(instanceOf(free), surroundings())) !== outcomeOf(result)
        );
      }),
    );
    expect(decided.filter(Boolean).length / worlds.length).toBeGreaterThan(0.05);
  });
});
