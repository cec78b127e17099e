import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { combinationsOf, exhaustiveEngine } from '../../solver/engines/exhaustive.ts';
import { isWithinPrecision, javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { type Instance, prepareInstance } from '../../solver/formulation/instance.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { EngineResult, PlanEngine } from '../../solver/search/plan-engine.ts';
import { type GoalName, goalNames } from '../../src/policy/goal.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { closingWorlds } from '../support/closing-worlds.ts';
import { hiringWorlds } from '../support/hiring-worlds.ts';
import { peopleWorlds } from '../support/people-worlds.ts';
import { type PlanWorld, planWorlds } from '../support/plan-worlds.ts';
import { surroundings } from './surroundings.ts';

/** Worlds with more plans than this are left to longer runs of the engines' own suites. */
const fewPlans = 2000;

/** Milliseconds for all districts on one engine: generous, because the machine may be busy and runs may be many. */
const patience = propertyRuns(600) * 3000;

const drawnWorlds = (arbitrary: fc.Arbitrary<PlanWorld>, count: number): readonly PlanWorld[] =>
  fc
    .sample(arbitrary, { numRuns: Math.ceil(count * 1.1) + 20, seed: 20260831 })
    .filter((world) => combinationsOf(instanceOf(world)) <= fewPlans)
    .slice(0, count);

const instanceOf = ({ district, policy, previous }: PlanWorld): Instance => prepareInstance(district, policy, previous);

const outcomeOf = ({ status, moves, levels, lottery, notes }: EngineResult): string =>
  JSON.stringify({ status, levels, moves, lottery, notes }, null, 1);

interface Verdict {
  readonly world: PlanWorld;
  readonly oracle: EngineResult;
  /**
   * More than one plan was best at every level: the lottery decided. Computed for one district in five; else `null`.
   */
  readonly tied: boolean | null;
}

describe('the engines highs, javascript-lp-solver and exhaustive', () => {
  const worlds = [
    ...drawnWorlds(planWorlds, propertyRuns(600)),
    ...drawnWorlds(hiringWorlds, propertyRuns(200)),
    ...drawnWorlds(peopleWorlds, propertyRuns(200)),
    ...drawnWorlds(closingWorlds, propertyRuns(120)),
  ];
  const verdicts: Verdict[] = [];
  const oracle = exhaustiveEngine();
  const withoutLottery = exhaustiveEngine(0);

  beforeAll(async () => {
    for (const [index, world] of worlds.entries()) {
      const instance = instanceOf(world);
      const alone = index % 5 === 0 ? await withoutLottery.solve(instance, surroundings()) : null;
      const tied = alone && alone.lottery?.unique === false;
      verdicts.push({ world, oracle: await oracle.solve(instance, surroundings()), tied });
    }
  }, patience);

  it.each<readonly [string, () => Promise<PlanEngine>, (goal: GoalName) => boolean]>([
    ['highs', highsPlanEngine, () => true],
    ['javascript-lp-solver', async () => levelByLevel(javascriptLpSolver), isWithinPrecision],
  ])(
    '%s finds in every district what trying every plan finds: status, values, moves, lottery',
    async (_name, load, counts) => {
      const engine = await load();
      const differing: string[] = [];
      const compared = verdicts.filter(({ world }) => world.policy.goals.flat().every(({ goal }) => counts(goal)));
      expect(compared.length).toBeGreaterThan(verdicts.length / 2);
      for (const [index, { world, oracle: expected }] of compared.entries()) {
        const found = await engine.solve(instanceOf(world), surroundings()).then(outcomeOf, String);
        if (found !== outcomeOf(expected))
          differing.push(`district ${index}: ${found}\nby every plan: ${outcomeOf(expected)}`);
      }
      expect(differing).toEqual([]);
      expect(verdicts.length).toBe(worlds.length);
    },
    patience,
  );

  it('cover districts of every kind: without a plan, with moves, with ties, with goals of every name', () => {
    const share = (holds: (verdict: Verdict) => boolean): number => verdicts.filter(holds).length / verdicts.length;
    expect(share(({ oracle: { status } }) => status === 'infeasible')).toBeGreaterThan(0.15);
    expect(share(({ oracle: { status } }) => status === 'infeasible')).toBeLessThan(0.5);
    expect(share(({ oracle: { moves } }) => moves.length > 0)).toBeGreaterThan(0.2);
    const compared = verdicts.filter(({ tied }) => tied !== null);
    expect(compared.filter(({ tied }) => tied).length / compared.length).toBeGreaterThan(0.05);
    expect(share(({ world: { previous } }) => previous !== null)).toBeGreaterThan(0.2);
    const named = verdicts.flatMap(({ world }) => world.policy.goals.flat().map(({ goal }) => goal));
    expect(new Set(named).size).toBe(goalNames.length);
    const excesses = verdicts.flatMap(({ world, oracle }) =>
      oracle.levels.flatMap(({ value }, index) => {
        const [part, other] = world.policy.goals[index] ?? [];
        return part?.goal === 'cv_excess' && other === undefined ? [value] : [];
      }),
    );
    expect(excesses.filter((value) => value > 0).length).toBeGreaterThan(5);
    expect(excesses.filter((value) => value === 0).length).toBeGreaterThan(5);
    expect(
      share(({ world }) => world.policy.goals.some(([one, two]) => one?.goal === 'commute_max' && !two)),
    ).toBeGreaterThan(0.05);
    expect(share(({ world }) => world.policy.goals.some((level) => level.length > 1))).toBeGreaterThan(0.1);
  });
});
