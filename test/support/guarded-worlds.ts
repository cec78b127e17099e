import fc from 'fast-check';
import { teacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { denseWorlds } from './dense-worlds.ts';
import { aJourney, anOrder } from './district.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';

/** The rules that keep schools and couples from harm, each as a policy demands it and as one that does not. */
export const guards = {
  rural_backbone: { ruralBackbone: 'never_fewer' },
  overstaffed_schools: { overstaffedSchools: 'no_growth' },
  school_outflow: { maxOutSharePerSchool: { numerator: 3, denominator: 20 } },
  tied_couple: { tiedMinutes: 30 },
} as const satisfies Readonly<Record<string, Partial<Policy>>>;

export const withoutGuard = {
  rural_backbone: { ruralBackbone: 'off' },
  overstaffed_schools: { overstaffedSchools: 'by_pool' },
  school_outflow: { maxOutSharePerSchool: null },
  tied_couple: { tiedMinutes: null },
} as const satisfies Readonly<Record<keyof typeof guards, Partial<Policy>>>;

export type Guard = keyof typeof guards;
export const guardIds = Object.keys(guards) as readonly Guard[];

const personFacts = fc.record({
  backbone: fc.constantFrom('county', 'city', 'none', 'none', null),
  ordered: fc.integer({ min: 0, max: 15 }).map((roll) => roll === 15),
});

const schoolFacts = fc.record({ over: fc.constantFrom(1, 0, 2, null, null), lent: fc.nat(3) });

/** Plan worlds with backbone teachers everywhere, schools above their approved posts and posts lent to them. */
const pressedWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    world: planWorlds,
    people: fc.array(personFacts, { minLength: 8, maxLength: 8 }),
    schools: fc.array(schoolFacts, { minLength: 4, maxLength: 4 }),
  })
  .map(({ world, people, schools: schoolsGiven }) => {
    const { district } = world;
    const teachers = district.teachers.map((teacher, index): Teacher => {
      const level = people[index]?.backbone ?? null;
      return level === null ? teacher : { ...teacher, backboneLevel: level };
    });
    const orders = teachers.flatMap(({ id }, index): readonly Order[] =>
      people[index]?.ordered === true && district.orders.every(({ teacherId }) => teacherId !== id)
        ? [anOrder({ teacherId: id, kind: 'move' })]
        : [],
    );
    const schools = district.schools.map((school, index) => {
      const { over = null, lent = 0 } = schoolsGiven[index] ?? {};
      if (over === null) return school;
      const staff = teachers.filter(({ schoolId }) => schoolId === school.id).length;
      return { ...school, approvedPosts: Math.max(0, staff - over), postPool: over + lent };
    });
    return { ...world, district: { ...district, schools, teachers, orders: [...district.orders, ...orders] } };
  });

const placeFacts = fc.record({
  longitude: fc.constantFrom(115, 115.1, 115.4, null),
  cluster: fc.constantFrom('C', 'D', null),
});

/** Schools with coordinates or school districts, rows of travel between them, and teachers tied two by two. */
const withCouples = (world: PlanWorld): fc.Arbitrary<PlanWorld> =>
  fc
    .record({
      places: fc.array(placeFacts, { minLength: 4, maxLength: 4 }),
      ways: fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom(20, 30, 31)), {
        maxLength: 3,
        selector: ([from, to]) => `${from} ${to}`,
      }),
      ties: fc.subarray([0, 2, 4, 6]),
    })
    .map(({ places, ways, ties }) => {
      const { schools, teachers, journeys } = world.district;
      const partner = (index: number): string | undefined => {
        const first = index - (index % 2);
        return ties.includes(first) ? teachers[index % 2 === 0 ? index + 1 : first]?.id : undefined;
      };
      return {
        ...world,
        district: {
          ...world.district,
          schools: schools.map((school, index) => {
            const { longitude = null, cluster = null } = places[index] ?? {};
            return { ...school, cluster, longitude, latitude: longitude === null ? null : 35 };
          }),
          teachers: teachers.map((teacher, index): Teacher => {
            const tiedWith = partner(index);
            return tiedWith === undefined ? teacher : { ...teacher, tiedWith: teacherId(tiedWith) };
          }),
          journeys: [
            ...journeys,
            ...ways.flatMap(([from, to, minutes]) => {
              const [place, school] = [schools[from]?.id, schools[to]?.id];
              if (place === undefined || school === undefined || place === school) return [];
              return [aJourney({ homePlace: place, schoolId: school, minutes })];
            }),
          ],
        },
      };
    });

/** Worlds whose policies demand one or more of the guards. */
export const guardedWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    world: fc.oneof(denseWorlds, denseWorlds, pressedWorlds).chain(withCouples),
    demanded: fc.subarray([...guardIds], { minLength: 1 }),
    least: fc.constantFrom(1, 0, 2),
  })
  .map(({ world, demanded, least }) => ({
    ...world,
    policy: Object.assign(
      { ...world.policy, maxOutLeast: least, tiedMinutes: null },
      ...demanded.map((guard) => guards[guard]),
    ),
  }));
