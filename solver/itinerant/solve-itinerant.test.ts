import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { District } from '../../src/district/district.ts';
import { checkItinerant } from '../../src/itinerant/checker/check-itinerant.ts';
import { itinerantText } from '../../src/itinerant/itinerant-document.ts';
import { composeAssignments, type Trip } from '../../src/itinerant/need/compose.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { parsePolicy } from '../../src/policy/schema.ts';
import { aDistrict, aJourney, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { itinerantDistrict, itinerantPolicy } from '../../test/support/itinerant.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { javascriptLpSolver } from '../engines/javascript-lp-solver.ts';
import type { LevelSurroundings } from '../ordered/minimise-level.ts';
import { relaxWith } from '../ordered/relax.ts';
import { itinerantInstance } from './pairs.ts';
import { solveItinerant } from './solve-itinerant.ts';

const endless = () => Number.POSITIVE_INFINITY;
let highs: LevelSurroundings;
beforeAll(async () => {
  const runtime = await highsRuntime();
  highs = { engine: highsEngine(runtime), relax: relaxWith(runtime), secondsLeft: endless };
});

const values = (district: District, policy: Policy, moves: readonly Move[] = []) =>
  solveItinerant({ district, policy, moves }, highs).levels.map(({ value }) => value);

describe('itinerant teaching', () => {
  it('covers what it can: lessons first, then few remote ones, little travel, few teachers', () => {
    const plan = solveItinerant({ district: itinerantDistrict(), policy: itinerantPolicy(), moves: [] }, highs);
    expect(plan.status).toBe('optimal');
    expect(plan.levels.every(({ proven, value, bound }) => proven && value === bound)).toBe(true);
    expect(plan.checks.filter(({ holds }) => !holds)).toEqual([]);
    const sum = (pick: (row: (typeof plan.coverage)[number]) => number): number =>
      plan.coverage.reduce((total, row) => total + pick(row), 0);
    // PE spares 7 lessons: at S2, of weight 3, 5 and 1.5 on the road; music 11: 5 and 1.5, then 3 at S1 and 1. Three
    // assistants take 4 remote ones each.
    expect(sum(({ needed }) => needed)).toBe(30);
    expect(sum(({ itinerant, remote, uncovered }) => itinerant + remote + uncovered)).toBe(30);
    expect(sum(({ remote }) => remote)).toBe(12);
    expect(sum(({ itinerant }) => itinerant)).toBe(13);
    expect(sum(({ uncovered }) => uncovered)).toBe(5);
  });

  it('comes after the moves of a plan: who has gone is sent from there no more', () => {
    const { district, policy } = {
      district: itinerantDistrict(),
      policy: itinerantPolicy({ itinerantSubjects: ['pe'] }),
    };
    const away = [{ teacherId: 'P1', fromSchoolId: 'H', toSchoolId: 'S2', stage: 'primary', subject: 'pe' }];
    const moves = away as unknown as readonly Move[];
    const { assignments, coverage } = solveItinerant({ district, policy, moves }, highs);
    expect(assignments.teachers).toEqual([]);
    expect(coverage.find(({ schoolId }) => schoolId === 'S2')).toMatchObject({ needed: 10, own: 10, uncovered: 0 });
  });

  it('takes the lessons of the policy’s curriculum, the arts as a subject of their own where it has them', () => {
    const shares = { chinese: '80%', arts: '20%' };
    const parsed = parsePolicy({
      curriculum: { primary: { weekly_lessons: [25, 25, 25, 25, 25, 25], shares } },
      itinerant_subjects: ['arts'],
    });
    if (!parsed.ok) throw new Error('refused');
    const base = itinerantDistrict();
    const district = {
      ...base,
      teachers: base.teachers.map((one) => (one.subject === 'music' ? { ...one, subject: 'arts' } : one)),
    };
    const { coverage, checks } = solveItinerant({ district, policy: parsed.value, moves: [] }, highs);
    expect(coverage.map(({ subject, needed, own }) => [subject, needed, own])).toEqual([
      ['arts', 15, 0],
      ['arts', 15, 0],
    ]);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('counts no lessons of who shadows, today or by the plan, where only a full load fills a post', () => {
    const base = itinerantDistrict();
    const shadowing = (id: string, schoolId: string) => ({ personnelSchoolId: schoolId, termMode: 'shadow', id });
    const district = {
      ...base,
      orders: [anOrder({ teacherId: 'P1', kind: 'move', mode: 'shadow' })],
      teachers: base.teachers.map((one) =>
        one.id === 'M1' ? ({ ...one, ...shadowing('M1', 'S2') } as unknown as typeof one) : one,
      ),
    };
    const away = [{ teacherId: 'P1', fromSchoolId: 'H', toSchoolId: 'S2', stage: 'primary', subject: 'pe' }];
    const moves = away as unknown as readonly Move[];
    const ownOf = (policy: Policy) => {
      const { coverage, assignments } = solveItinerant({ district, policy, moves }, highs);
      const pe = coverage.find(({ schoolId, subject }) => schoolId === 'S2' && subject === 'pe');
      return [pe?.own, assignments.teachers.map(({ teacherId }) => teacherId)];
    };
    const [usual, travellers] = ownOf(itinerantPolicy());
    expect([usual, travellers]).toEqual([10, expect.arrayContaining(['M1'])]);
    expect(ownOf(itinerantPolicy({ postsFilledBy: 'full_load' }))).toEqual([0, []]);
  });

  it('gives the reason why lessons are left', () => {
    const policy = itinerantPolicy({ remoteLessonsPerAssistant: 0, itinerantMaxMinutes: 25 });
    const district = itinerantDistrict({
      teachers: itinerantDistrict().teachers.filter(({ subject }) => subject !== 'music'),
    });
    const { coverage } = solveItinerant({ district, policy, moves: [] }, highs);
    expect(coverage.map(({ schoolId, subject, reason }) => `${schoolId} ${subject} ${reason}`)).toEqual([
      'S1 music nobody_qualified',
      'S1 pe no_lessons_to_spare',
      'S2 music nobody_qualified',
      'S2 pe out_of_reach',
    ]);
  });

  it('never gets worse with one more teacher, a longer way admitted or one more remote lesson', () => {
    const [district, policy] = [
      itinerantDistrict(),
      itinerantPolicy({ itinerantMaxMinutes: 25, remoteLessonsPerAssistant: 2 }),
    ];
    const first = values(district, policy)[0] ?? 0;
    const more = itinerantDistrict({
      teachers: [...district.teachers, aTeacher({ id: 'P9', schoolId: 'H', subject: 'pe' })],
    });
    expect(values(more, policy)[0]).toBeLessThan(first);
    expect(values(district, { ...policy, itinerantMaxMinutes: 30 })[0]).toBeLessThan(first);
    expect(values(district, { ...policy, remoteLessonsPerAssistant: 3 })[0]).toBeLessThan(first);
  });

  it('is the same plan on another engine, and for rows in another order', () => {
    const [district, policy] = [
      itinerantDistrict(),
      itinerantPolicy({ itinerantUnit: 'half_day', itinerantLessonsPerUnit: 3 }),
    ];
    const text = (given: District, surroundings: LevelSurroundings): string =>
      itinerantText(given, solveItinerant({ district: given, policy, moves: [] }, surroundings));
    const expected = text(district, highs);
    const other = aDistrict({
      ...district,
      teachers: district.teachers.toReversed(),
      schools: district.schools.toReversed(),
    });
    expect(text(other, highs)).toBe(expected);
    expect(text(district, { engine: javascriptLpSolver, secondsLeft: endless })).toBe(expected);
  });

  it('sends no teacher and claims nothing when the time is over from the start', () => {
    const plan = solveItinerant(
      { district: itinerantDistrict(), policy: itinerantPolicy(), moves: [] },
      { ...highs, secondsLeft: () => 0 },
    );
    expect([plan.status, plan.assignments.teachers]).toEqual(['feasible', []]);
    expect(plan.levels.some(({ proven }) => proven)).toBe(false);
  });

  it('passes the checker on a realistic rural county, in whole days and in halves', () => {
    const district = generateDistrict({ schools: 40, teachers: 600, seed: 5, profile: 'rural' });
    for (const given of [{}, { itinerantUnit: 'half_day', itinerantLessonsPerUnit: 3 }] as const) {
      const plan = solveItinerant({ district, policy: itinerantPolicy(given), moves: [] }, highs);
      expect(plan.status).toBe('optimal');
      expect(plan.assignments.teachers.length).toBeGreaterThan(0);
      expect(plan.checks.every(({ holds }) => holds)).toBe(true);
    }
  });
});

/** One or two PE teachers of a hub and one or two schools of one class: four lessons each. */
const tiny = fc.record({
  two: fc.boolean(),
  classes: fc.constantFrom(3, 4, 8),
  minutes: fc.tuple(fc.constantFrom(5, 20, 45, 70), fc.constantFrom(10, 30, 55)),
  remoteness: fc.tuple(fc.nat(3), fc.nat(3)),
  assistant: fc.nat(2),
  weight: fc.constantFrom(0, 1, 2, 3),
  perUnit: fc.constantFrom(1, 2, 4),
  maxSchools: fc.constantFrom(1, 2),
});

type Tiny = typeof tiny extends fc.Arbitrary<infer Facts> ? Facts : never;

const worldOf = ({ two, classes, minutes, remoteness, assistant, weight, perUnit, maxSchools }: Tiny) => {
  const small = two ? ['S1'] : ['S1', 'S2'];
  const district = aDistrict({
    schools: [
      aSchool({ id: 'H', areaClass: 'town', cluster: 'A', pupilsPrimary: 300, classesPrimary: classes }),
      ...small.map((id, at) =>
        aSchool({ id, cluster: 'A', pupilsPrimary: 20, classesPrimary: 1, remoteness: remoteness[at] ?? 0 }),
      ),
    ],
    posts: [aPost({ schoolId: 'H', subject: 'pe', required: 1 })],
    teachers: [
      ...(two ? ['P1', 'P2'] : ['P1']).map((id) => aTeacher({ id, schoolId: 'H', subject: 'pe' })),
      ...small.map((school) => aTeacher({ id: `A${school}`, schoolId: school })),
    ],
    journeys: small.map((id, at) => aJourney({ homePlace: 'H', schoolId: id, minutes: minutes[at] ?? 0 })),
  });
  const policy = itinerantPolicy({
    itinerantSubjects: ['pe'],
    remoteLessonsPerAssistant: assistant,
    remoteWeight: { numerator: weight, denominator: 3 },
    itinerantLessonsPerUnit: perUnit,
    // A week of five days holds the load, as the policy demands.
    weeklyLoad: { primary: Math.min(15, 5 * perUnit), junior: Math.min(12, 5 * perUnit) },
    itinerantMaxSchools: maxSchools,
  });
  return { district, policy };
};

/** The best values of the levels over every way to send people that the checker passes. */
const bestOf = (district: District, policy: Policy): readonly number[] => {
  const { need } = itinerantInstance(district, policy, []);
  const ways = need.travellers.flatMap((traveller) => need.demands.map((demand) => ({ traveller, demand })));
  const perUnit = policy.itinerantLessonsPerUnit;
  const options = Array.from({ length: 5 }, (_none, lessons) => lessons).flatMap((lessons) =>
    [0, 1].flatMap((extra) => {
      const visits = Math.ceil(lessons / perUnit) + extra;
      return visits > lessons || visits > 5 ? [] : [{ lessons, visits }];
    }),
  );
  let best: readonly number[] | null = null;
  const better = (given: readonly number[]): boolean => {
    const at = given.findIndex((value, index) => value !== best?.[index]);
    return best === null || (at >= 0 && (given[at] ?? 0) < (best[at] ?? 0));
  };
  const remotes = need.demands.reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((one) => [0, 1, 2].map((lessons) => [...one, lessons])),
    [[]],
  );
  const choose = (chosen: readonly (typeof options)[number][]): void => {
    if (chosen.length < ways.length) {
      for (const option of options) choose([...chosen, option]);
      return;
    }
    const trips = ways.flatMap(({ traveller, demand }, index): Trip[] => {
      const { visits = 0, lessons = 0 } = chosen[index] ?? {};
      const minutes = district.journeys.find(({ schoolId }) => schoolId === demand.schoolId)?.minutes ?? 0;
      return visits === 0
        ? []
        : [{ traveller, schoolId: demand.schoolId, minutes, visits, lessons: [{ demand, lessons }] }];
    });
    if (
      need.travellers.some(
        (one) => trips.filter((trip) => trip.traveller === one).reduce((sum, { visits }) => sum + visits, 0) > 5,
      )
    )
      return;
    if (
      need.demands.some(
        (demand) =>
          trips.filter((trip) => trip.schoolId === demand.schoolId).reduce((sum, { visits }) => sum + visits, 0) > 5,
      )
    )
      return;
    for (const remote of remotes) {
      const checked = checkItinerant(district, policy, [], composeAssignments(need, policy, { trips, remote }));
      if (checked.holds && better(checked.values)) best = checked.values;
    }
  };
  choose([]);
  return best ?? [];
};

describe('on tiny districts', () => {
  it('nothing that the checker passes is better', () => {
    fc.assert(
      fc.property(tiny, (facts) => {
        const { district, policy } = worldOf(facts);
        const plan = solveItinerant({ district, policy, moves: [] }, highs);
        expect(plan.status).toBe('optimal');
        expect(plan.levels.map(({ value }) => value)).toEqual(bestOf(district, policy));
      }),
      { numRuns: 25 },
    );
  });
});
