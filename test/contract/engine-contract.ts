import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Instance, prepareInstance } from '../../solver/formulation/instance.ts';
import type { EngineResult, PlanEngine, SolveSurroundings } from '../../solver/search/plan-engine.ts';
import type { District } from '../../src/district/district.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { GoalLevel, GoalName } from '../../src/policy/goal.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aDistrict, aJourney, anOrder, aPost, aSchool, aTeacher } from '../support/district.ts';
import { aMove } from '../support/lawful-plan.ts';
import { planWorlds } from '../support/plan-worlds.ts';
import { aPolicy } from '../support/policy.ts';
import { surroundings, timeFor } from './surroundings.ts';

/** Two alike teachers at a town school, one wanted at each of two villages, half an hour and an hour away. */
const twoVillages = (): District =>
  aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'town' }), aSchool({ id: 'V1' }), aSchool({ id: 'V2', remoteness: 2 })],
    posts: ['U', 'V1', 'V2'].map((schoolId) => aPost({ schoolId, required: schoolId === 'U' ? 0 : 1 })),
    teachers: ['A', 'B'].map((id) => aTeacher({ id, schoolId: 'U', homePlace: 'H' })),
    journeys: [
      aJourney({ homePlace: 'H', schoolId: 'V1', minutes: 30 }),
      aJourney({ homePlace: 'H', schoolId: 'V2', minutes: 60 }),
    ],
  });

const single = (...goals: readonly GoalName[]): readonly GoalLevel[] => goals.map((goal) => [{ goal, weight: 1 }]);

const policy = (given: Partial<Policy> = {}): Policy =>
  aPolicy({
    rotationRate: { numerator: 0, denominator: 1 },
    backboneRate: { numerator: 0, denominator: 1 },
    maxOutSharePerSchool: null,
    goals: single('unfilled_posts'),
    ...given,
  });

const expectLawful = (instance: Instance, moves: readonly Move[]): void => {
  const { district, policy: rules, ledger, previous } = instance;
  expect(checkPlan(district, rules, ledger, moves, previous).checks.filter((check) => !check.holds)).toEqual([]);
};

/** What every engine promises: run it on each of them. */
export const engineContract = (name: string, load: () => Promise<PlanEngine>): void => {
  describe(`the engine ${name}`, () => {
    let engine: PlanEngine;
    beforeAll(async () => {
      engine = await load();
    });
    const solved = (
      district: District,
      rules: Policy,
      previous: readonly Move[] | null = null,
      around: Partial<SolveSurroundings> = {},
    ): Promise<EngineResult> => engine.solve(prepareInstance(district, rules, previous), surroundings(around));

    it('says who it is and in which version', () => {
      expect(engine.name).toBe(name);
      expect(engine.version).toMatch(/^\d/);
    });

    it('fills the posts that can be filled, and proves it', async () => {
      const result = await solved(twoVillages(), policy());
      expect(result.status).toBe('optimal');
      expect(result.moves).toHaveLength(2);
      expect(JSON.stringify(result.levels)).toBe(
        JSON.stringify([{ level: single('unfilled_posts')[0], value: 0, bound: 0, proven: true }]),
      );
      expect(result.notes).toEqual([]);
    });

    it('takes the levels in their order: posts before minutes, or minutes before posts', async () => {
      const first = await solved(twoVillages(), policy({ goals: single('unfilled_posts', 'commute_total') }));
      expect(first.levels.map(({ value }) => value)).toEqual([0, 90]);
      const second = await solved(twoVillages(), policy({ goals: single('commute_total', 'unfilled_posts') }));
      expect(second.levels.map(({ value }) => value)).toEqual([0, 2]);
    });

    it('adds the parts of one level with their weights', async () => {
      const goals: readonly GoalLevel[] = [
        [
          { goal: 'unfilled_posts', weight: 40 },
          { goal: 'commute_total', weight: 1 },
        ],
      ];
      const result = await solved(twoVillages(), policy({ goals }));
      expect(result.levels.map(({ value }) => value)).toEqual([70]);
      expect(result.moves.map((move) => move.toSchoolId)).toEqual(['V1']);
    });

    it('keeps the longest journey as short as can be, alone and in a weighted level', async () => {
      const oneMoves = { rotationRate: { numerator: 1, denominator: 2 } };
      const alone = await solved(
        twoVillages(),
        policy({ ...oneMoves, goals: single('commute_max', 'unfilled_posts') }),
      );
      expect(alone.levels.map(({ value }) => value)).toEqual([30, 1]);
      const goals: readonly GoalLevel[] = [
        [
          { goal: 'commute_max', weight: 2 },
          { goal: 'unfilled_posts', weight: 61 },
        ],
      ];
      const together = await solved(twoVillages(), policy({ ...oneMoves, goals }));
      expect(together.levels.map(({ value }) => value)).toEqual([120]);
    });

    it('counts an unknown journey as the policy says, in the sum and as the longest', async () => {
      const unknown = {
        ...twoVillages(),
        journeys: twoVillages().journeys.filter(({ schoolId }) => schoolId === 'V2'),
      };
      for (const [unknownTravelMinutes, total, longest] of [
        [null, 120, 60],
        [10, 70, 60],
        [90, 150, 90],
      ] as const) {
        const result = await solved(
          unknown,
          policy({ unknownTravelMinutes, goals: single('unfilled_posts', 'commute_total', 'commute_max') }),
        );
        expect(result.levels.map(({ value }) => value)).toEqual([0, total, longest]);
      }
    });

    it('takes people off posts that a school does not have', async () => {
      const crowded: District = {
        ...twoVillages(),
        schools: [
          aSchool({ id: 'U', areaClass: 'town', approvedPosts: 1 }),
          aSchool({ id: 'V1', approvedPosts: 1 }),
          aSchool({ id: 'V2', approvedPosts: 0 }),
        ],
      };
      const result = await solved(
        crowded,
        policy({ schoolPosts: 'none', goals: single('surplus_posts', 'unfilled_posts') }),
      );
      expect(result.levels.map(({ value }) => value)).toEqual([0, 1]);
      expect(result.moves.map((move) => move.toSchoolId)).toEqual(['V1']);
    });

    it('moves people for a coefficient above its limit, and no one for one within it', async () => {
      // Two backbone teachers at one of three schools of 100 pupils each.
      const schools = ['U', 'V1', 'V2'].map((id) =>
        aSchool({ id, areaClass: id === 'U' ? 'town' : 'rural', pupilsPrimary: 100 }),
      );
      const district: District = {
        ...twoVillages(),
        schools,
        teachers: ['A', 'B'].map((id) => aTeacher({ id, schoolId: 'U', homePlace: 'H', backboneLevel: 'county' })),
        posts: ['U', 'V1', 'V2'].map((schoolId) => aPost({ schoolId, required: 0, max: 2 })),
      };
      const values = async (numerator: number, denominator: number) => {
        const one = { numerator, denominator };
        const result = await solved(
          district,
          policy({
            subjectFloor: 'none',
            cvLimit: { primary: one, junior: one },
            standardDegrees: { primary: 'doctor', junior: 'doctor' },
            goals: single('cv_excess', 'movers'),
          }),
        );
        return result.levels.map(({ value }) => value);
      };
      // Mean 2/3. Together: 1/3 · (2 − 2/3)² + 2/3 · (2/3)² = 8/9; apart: 2/9; coefficients √2 and √(1/2).
      expect(await values(3, 2)).toEqual([0, 0]);
      expect(await values(1, 1)).toEqual([0, 1]);
      // 10^6 · 0.49 · 4/9 = 217777.7; apart the rounded terms are 37037 twice and 148148.
      expect(await values(7, 10)).toEqual([2 * 37_037 + 148_148 - 217_777, 1]);
    });

    it('counts changes against the plan given', async () => {
      const previous = [aMove('B', 'U', 'V1')];
      const result = await solved(
        twoVillages(),
        policy({ maxMovers: 1, goals: single('unfilled_posts', 'changes') }),
        previous,
      );
      expect(result.moves).toEqual(previous);
      expect(result.levels.map(({ value }) => value)).toEqual([1, 0]);
    });

    it('draws lots among plans that are as good, and says that one is left', async () => {
      const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
      const drawn = await Promise.all(seeds.map((seed) => solved(twoVillages(), policy({ seed }))));
      expect(drawn.map(({ lottery }) => lottery?.unique)).toEqual(seeds.map(() => true));
      expect(new Set(drawn.map(({ moves }) => JSON.stringify(moves))).size).toBe(2);
    });

    it('always draws one round, so that a plan is the same document by every engine', async () => {
      const result = await solved(twoVillages(), policy({ goals: single('movers') }));
      expect(result.lottery).toEqual({ rounds: [0], unique: true });
    });

    it('returns a plan without moves if no teacher can move', async () => {
      const district = aDistrict({ schools: [aSchool({ id: 'S1' }), aSchool({ id: 'S2' })] });
      const result = await solved(district, policy({ goals: single('commute_max', 'unfilled_posts') }));
      expect([result.status, result.moves]).toEqual(['optimal', []]);
    });

    it.each<readonly [string, () => District, Partial<Policy>]>([
      [
        'a quota asks for more than can move',
        twoVillages,
        { rotationRate: { numerator: 1, denominator: 1 }, maxMovers: 1 },
      ],
      [
        'an order sends away somebody who cannot move',
        () => ({ ...twoVillages(), orders: [anOrder({ teacherId: 'A', kind: 'move' })] }),
        { moveKinds: ['target_to_source'] },
      ],
      [
        'an order sends away somebody who is not eligible',
        () => ({ ...twoVillages(), orders: [anOrder({ teacherId: 'A', kind: 'move' })] }),
        { tenureMinYears: 30 },
      ],
      [
        'two are sent to one place',
        () => ({
          ...twoVillages(),
          orders: ['A', 'B'].map((teacherId) => anOrder({ teacherId, kind: 'assign', schoolId: 'V1' })),
        }),
        {},
      ],
    ])('finds no plan where %s', async (_why, district, given) => {
      const result = await solved(district(), policy(given));
      expect([result.status, result.moves, result.levels, result.lottery]).toEqual(['infeasible', [], [], null]);
    });

    it('tells of better and better lawful plans as it finds them', async () => {
      const instance = prepareInstance(
        twoVillages(),
        policy({ goals: single('unfilled_posts', 'commute_total') }),
        null,
      );
      const incumbents: (readonly Move[])[] = [];
      const result = await engine.solve(instance, surroundings({ incumbent: (moves) => incumbents.push(moves) }));
      expect(incumbents.length).toBeGreaterThan(0);
      for (const moves of incumbents) expectLawful(instance, moves);
      expect(incumbents.at(-1)).toHaveLength(result.moves.length);
    });

    it('stopped at any moment claims no more than is true', async () => {
      const worlds = fc.sample(planWorlds, { numRuns: 25, seed: 7 });
      for (const { district, policy: rules, previous } of worlds) {
        const instance = prepareInstance(district, rules, previous);
        const whole = await engine.solve(instance, surroundings());
        for (let looks = 0; looks < 12; looks += 1) {
          const result = await engine.solve(instance, surroundings({ secondsLeft: timeFor(looks) }));
          if (result.status === 'optimal' || result.status === 'infeasible') {
            expect([result.status, result.moves]).toEqual([whole.status, whole.moves]);
            continue;
          }
          if (result.status === 'stopped') {
            expect(result.moves).toEqual([]);
            continue;
          }
          expectLawful(instance, result.moves);
          const { levels } = checkPlan(district, rules, instance.ledger, result.moves, previous);
          expect(result.levels.map(({ value }) => value)).toEqual(levels.map(({ value }) => value));
          let before = true;
          for (const [index, level] of result.levels.entries()) {
            const best = whole.levels[index]?.value ?? Number.NaN;
            if (level.proven) expect(`${before} ${level.value} ${level.bound}`).toBe(`true ${best} ${best}`);
            else if (before && level.bound !== null) expect(level.bound).toBeLessThanOrEqual(best);
            before = before && level.proven;
          }
        }
      }
    });
  });
};
