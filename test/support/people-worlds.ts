import fc from 'fast-check';
import type { Teacher } from '../../src/district/teacher.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { someRates } from './costs.ts';
import { hiringWorlds } from './hiring-worlds.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';

const personFacts = fc.record({
  title: fc.constantFrom<Teacher['title']>('senior', 'first', 'second', 'full_senior', null),
  ruralYears: fc.constantFrom(0, 12, 25, 30, null),
  grassroots: fc.integer({ min: 0, max: 3 }).map((roll) => roll === 0),
  special: fc.integer({ min: 0, max: 3 }).map((roll) => roll === 0),
});

const placeFacts = fc.record({
  senior: fc.constantFrom(null, 0, 1, 1, 2),
  middle: fc.constantFrom(null, 0, 1, 2, 2),
  beds: fc.constantFrom(null, 0, 1, 2, 2),
  cluster: fc.constantFrom('C1', 'C2', null),
});

const modes: fc.Arbitrary<Policy['moveModes']> = fc.constantFrom<Policy['moveModes'][]>(
  { source_to_target: 'transfer', target_to_source: 'transfer', target_to_target: 'transfer' },
  { source_to_target: 'transfer' },
  { target_to_source: 'transfer', target_to_target: 'support' },
  {},
);

/**
 * Policies in which titles, special-grade posts, beds and money are required, one alone more often than all together.
 */
const terms: fc.Arbitrary<Partial<Policy>> = fc.record({
  moveModes: modes,
  titleCaps: fc.constantFrom<Policy['titleCaps']>('school', 'county', 'none', 'school'),
  titleExemptRuralYears: fc.constantFrom(25, null),
  grassrootsTitles: fc.constantFrom<Policy['grassrootsTitles']>('block', 'warn'),
  grassrootsAreas: fc.constantFrom<Policy['grassrootsAreas']>(['rural'], ['town', 'rural']),
  specialGradePosts: fc.constantFrom<Policy['specialGradePosts']>('where_held', 'none', 'every_cluster', 'where_held'),
  dailyCommuteMinutes: fc.constantFrom(30, 20, null),
  costRates: fc.constantFrom(
    someRates,
    someRates,
    { ...someRates, travelMonths: 7, dormitoryFenPerYear: 99_999 },
    null,
  ),
  budget: fc.constantFrom(null, null, 1_200_000, 600_000, 399_999),
});

/** Small worlds in which titles, hardship and money bind, half of them with new teachers. */
export const peopleWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    world: fc.oneof(planWorlds, hiringWorlds),
    people: fc.array(personFacts, { minLength: 8, maxLength: 8 }),
    places: fc.array(placeFacts, { minLength: 4, maxLength: 4 }),
    terms,
    costly: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ world, people, places, terms: policyTerms, costly }) => {
    const withoutCost = world.policy.goals
      .map((level) => level.filter(({ goal }) => goal !== 'cost'))
      .filter((level) => level.length > 0);
    const money = [{ goal: 'cost' as const, weight: 1 }];
    const [first = money, ...rest] = withoutCost;
    return {
      ...world,
      district: {
        ...world.district,
        teachers: world.district.teachers.map((teacher, index): Teacher => {
          const facts = people[index % people.length];
          if (facts === undefined) return teacher;
          const { title, ruralYears, grassroots, special } = facts;
          return {
            ...teacher,
            title,
            ruralYears,
            specialGrade: special,
            ...(grassroots ? { grassrootsTitle: true } : {}),
          };
        }),
        schools: world.district.schools.map((school, index) => {
          const facts = places[index % places.length];
          if (facts === undefined) return school;
          const { senior, middle, beds, cluster } = facts;
          return { ...school, seniorTitleCap: senior, middleTitleCap: middle, dormBeds: beds, cluster };
        }),
      },
      policy: {
        ...world.policy,
        ...policyTerms,
        goals: costly === 0 ? world.policy.goals : [first, ...(costly === 1 ? [money, ...rest] : [...rest, money])],
      },
    };
  });
