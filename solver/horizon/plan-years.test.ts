import { describe, expect, it } from 'vitest';
import type { District } from '../../src/district/district.ts';
import type { GradePupils } from '../../src/district/enrolment.ts';
import type { SchoolId } from '../../src/district/ids.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { afterPlan, firstRoster, planningYear } from '../../src/horizon/advance.ts';
import { rollUp } from '../../src/horizon/roll-up.ts';
import { yearDistricts } from '../../src/horizon/year-district.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { composeTransfers } from '../../src/plan/compose-transfers.ts';
import type { RosterMove } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { solve } from '../solve.ts';
import { planYearsWith, withForesight } from './plan-years.ts';

const host = {
  now: () => 0,
  peakMemoryMegabytes: () => 0,
  onProgress: () => undefined,
  onPlan: () => undefined,
  withoutReasons: true,
};
const planTwo = (district: District, policy: Policy) =>
  planYearsWith({ district, policy, years: 2, previous: null, engine: 'javascript-lp-solver' }, (request) =>
    solve(request, host),
  );

const grades = (school: string, pupils: readonly number[]) =>
  pupils.map(
    (count, index): GradePupils => ({
      schoolId: school as SchoolId,
      stage: 'primary',
      grade: index + 1,
      pupils: count,
    }),
  );

/** One urban school and two rural ones with a post free each; the pupils of `Short` leave within a year. */
const world = (seed: number): { readonly district: District; readonly policy: Policy } => {
  const [fading, lasting] = seed % 2 === 0 ? ['R1', 'R2'] : ['R2', 'R1'];
  const staff = 3 + (seed % 3);
  return {
    district: aDistrict({
      schools: [
        aSchool({ id: 'U', areaClass: 'urban', pupilsPrimary: 270, classesPrimary: 6, approvedPosts: 9 }),
        aSchool({ id: fading, pupilsPrimary: 60, classesPrimary: 6, approvedPosts: 9 }),
        aSchool({ id: lasting, pupilsPrimary: 180, classesPrimary: 6, approvedPosts: 9 }),
      ],
      posts: [
        aPost({ schoolId: 'U', required: staff - 1 }),
        aPost({ schoolId: fading, required: 1 }),
        aPost({ schoolId: lasting, required: 1 }),
      ],
      teachers: Array.from({ length: staff }, (_, index) =>
        aTeacher({
          id: `T${index + 1}`,
          schoolId: 'U',
          joinedSchool: index % 2 === 0 ? '2016-09-01' : '2021-09-01',
          backboneLevel: 'county',
        }),
      ),
      enrolment: [
        ...grades('U', [45, 45, 45, 45, 45, 45]),
        ...grades(fading, [0, 0, 0, 0, 0, 60]),
        ...grades(lasting, [30, 30, 30, 30, 30, 30]),
      ],
    }),
    policy: aPolicy({
      goals: ['unfilled_rural_posts', 'unfilled_posts', 'movers'].map((goal) => [
        { goal, weight: 1 },
      ]) as Policy['goals'],
      rotationRate: { numerator: 1, denominator: 4 },
      maxOutSharePerSchool: null,
      subjectFloor: 'none',
      subjectCeiling: 'none',
      schoolPosts: 'none',
      maxMovers: 1,
      unknownTravel: 'admit',
    }),
  };
};

/** Every lawful plan of a year: each teacher stays or goes to one of the slots. */
const lawfulPlans = (district: District, policy: Policy): readonly (readonly RosterMove[])[] => {
  const ledger = eligibilityLedger(district, policy);
  const choices = district.teachers.map((teacher): readonly (RosterMove | null)[] => [
    null,
    ...(district.posts ?? [])
      .filter(({ schoolId }) => schoolId !== teacher.schoolId)
      .map(({ schoolId, stage, subject }) => ({
        teacherId: teacher.id,
        fromSchoolId: teacher.schoolId,
        toSchoolId: schoolId,
        stage,
        subject,
      })),
  ]);
  const all = choices.reduce<readonly (readonly RosterMove[])[]>(
    (plans, options) => plans.flatMap((plan) => options.map((move) => (move === null ? plan : [...plan, move]))),
    [[]],
  );
  return all.filter((moves) => checkPlan(district, policy, ledger, moves, null).holds);
};

/** Those of them that are best in the order of the policy's goals. */
const bestPlans = (district: District, policy: Policy): readonly (readonly RosterMove[])[] => {
  const ledger = eligibilityLedger(district, policy);
  const valued = lawfulPlans(district, policy).map((moves) => ({
    moves,
    values: checkPlan(district, policy, ledger, moves, null).levels.map(({ value }) => value),
  }));
  const order = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  };
  const least = valued.map(({ values }) => values).toSorted(order)[0] ?? [];
  return valued.filter(({ values }) => order(values, least) === 0).map(({ moves }) => moves);
};

/** Fewest moves over two years, each year's plan best of its year: every pair is tried. */
const fewestOfTwoYears = (district: District, policy: Policy): number => {
  const enrolment = rollUp(district, policy, 2, 'middle');
  const bare = yearDistricts(district, policy, enrolment);
  const [first, second] = enrolment;
  const base = bare[1];
  if (first === undefined || second === undefined || base === undefined) return Number.NaN;
  const totals = bestPlans(district, policy).map((moves) => {
    const transfers = composeTransfers(district, policy, eligibilityLedger(district, policy), moves);
    const roster = afterPlan(firstRoster(district), { district, policy }, { transfers, placements: [] }, 0);
    const { year } = planningYear(roster, base, { district, policy }, second);
    return moves.length + Math.min(...bestPlans(year.district, year.policy).map((later) => later.length));
  });
  return Math.min(...totals);
};

describe('a plan of two years', () => {
  it('sends people where the post lasts, and says what foresight changed', async () => {
    for (const seed of [0, 1]) {
      const { district, policy } = world(seed);
      const answer = await planTwo(district, { ...policy, horizon: { ...policy.horizon, stayYears: 2 } });
      const [first] = answer.slices;
      const lasting = seed % 2 === 0 ? 'R2' : 'R1';
      expect(first?.plan.transfers.map(({ toSchoolId }) => toSchoolId)).toEqual([lasting]);
      expect(first?.plan.levels.every(({ proven }) => proven)).toBe(true);
      for (const { with: own } of answer.changed) expect(own?.schoolId ?? lasting).toBe(lasting);
    }
  });

  it('never needs more moves with foresight, and lies between its bound and the best of every pair tried', async () => {
    for (const seed of [0, 1, 2, 3, 4, 5]) {
      const { district, policy } = world(seed);
      const answer = await planTwo(district, policy);
      const fewest = fewestOfTwoYears(district, policy);
      expect(answer.slices.map(({ plan }) => plan.status)).toEqual(['optimal', 'optimal']);
      expect(answer.moves, `seed ${seed}`).toBeLessThanOrEqual(answer.movesWithout);
      expect(answer.bound ?? Number.NaN, `seed ${seed}`).toBeLessThanOrEqual(fewest);
      expect(answer.moves, `seed ${seed}`).toBeGreaterThanOrEqual(fewest);
    }
  });

  it('moves no one twice within the stay, and carries a debt over', async () => {
    const { district, policy } = world(2);
    const answer = await planTwo(district, policy);
    const moved = answer.slices.flatMap(({ plan }) => plan.transfers.map(({ teacherId }) => teacherId));
    expect(new Set(moved).size).toBe(moved.length);
    for (const { required, counted, debt, ahead } of answer.slices)
      expect(debt).toBe(Math.max(0, (answer.slices[ahead - 1]?.debt ?? 0) + required - counted));
  });

  it('keeps the goals worth a move and the number of movers as they are without foresight', async () => {
    const { district, policy } = world(4);
    const answer = await planTwo(district, policy);
    const alone = await solve(
      { district, policy, previous: null, engine: 'javascript-lp-solver', timeLimit: null, memoryLimit: 0 },
      host,
    );
    const values = (of: typeof alone.plan) => of.levels.slice(0, policy.goals.length).map(({ value }) => value);
    expect(values(answer.slices[0]?.plan ?? alone.plan)).toEqual(values(alone.plan));
    expect(withForesight(policy.goals).at(-1)).toEqual([{ goal: 'surplus_ahead', weight: 1 }]);
  });
});
