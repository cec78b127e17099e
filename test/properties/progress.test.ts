import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { PlanEngine, SolveSurroundings } from '../../solver/search/plan-engine.ts';
import type { District } from '../../src/district/district.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { planWorlds } from '../support/plan-worlds.ts';
import { aPolicy } from '../support/policy.ts';

type Report = Parameters<SolveSurroundings['report']>[0];

/** Every report of a solve in which the best stands below its bound, or in which the lottery has values of a level. */
const wrongReports = async (engine: PlanEngine, district: District, policy: Policy): Promise<readonly string[]> => {
  const reports: Report[] = [];
  await engine.solve(prepareInstance(district, policy, null), {
    secondsLeft: () => Number.POSITIVE_INFINITY,
    report: (report) => reports.push(report),
    incumbent: () => {},
  });
  expect(reports.length).toBeGreaterThan(0);
  return reports
    .filter(
      ({ phase, best, bound }) =>
        (best !== null && bound !== null && best < bound) || (phase === 'lottery' && (best ?? bound) !== null),
    )
    .map((report) => JSON.stringify(report));
};

describe('the progress of a solve', () => {
  it('never reports a value below its bound in districts of many goals', async () => {
    const engine = await highsPlanEngine();
    const orders = {
      minutes: ['commute_total', 'cv_backbone', 'unfilled_rural_posts', 'unfilled_posts', 'movers'],
      coefficients: ['cv_backbone', 'cv_degree', 'unfilled_posts', 'commute_total'],
      people: ['unfilled_posts', 'movers', 'commute_total', 'wishes'],
    } as const;
    for (const [order, seed, profile] of [
      ['minutes', 4, 'urban-tight'],
      ['people', 5, 'mixed'],
      ['coefficients', 1, 'rural'],
      ['coefficients', 4, 'urban-tight'],
    ] as const) {
      const district = generateDistrict({ schools: 12, teachers: 240, seed, profile, hires: 5 });
      const policy = aPolicy({ goals: orders[order].map((goal) => [{ goal, weight: 1 }]) });
      expect(await wrongReports(engine, district, policy), `${order} ${seed} ${profile}`).toEqual([]);
    }
  });

  it('never reports a value below its bound in small worlds, by both ways of solving', async () => {
    const engines = [await highsPlanEngine(), levelByLevel(javascriptLpSolver)];
    for (const { district, policy } of fc.sample(planWorlds, { numRuns: propertyRuns(60), seed: 7 }))
      for (const engine of engines) expect(await wrongReports(engine, district, policy)).toEqual([]);
  });
});
