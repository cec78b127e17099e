import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { type SchoolId, schoolId } from '../../src/district/ids.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import { readDistrict } from '../../src/intake/read-district.ts';
import { writeTables } from '../../src/intake/write-tables.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { random } from '../../tools/generator/random.ts';
import { generatedDistricts, propertyRuns } from '../support/arbitraries.ts';
import { type PlanWorld, planWorlds } from '../support/plan-worlds.ts';
import { solved, valuesOf } from '../support/solved.ts';

const shuffled = (district: District, seed: number): District => {
  const { shuffled: mix } = random(`rows|${seed}`);
  const { schools, posts, teachers, journeys, orders, hires } = district;
  return {
    schools: mix(schools),
    posts: posts && mix(posts),
    teachers: mix(teachers),
    journeys: mix(journeys),
    orders: mix(orders),
    hires: mix(hires),
  };
};

/** Every school under another code, in another order. */
const renamed = ({ district, policy, previous }: PlanWorld): PlanWorld => {
  const name = (id: SchoolId): SchoolId => schoolId(`N${9 - Number(id.slice(1))}`);
  const at = <Row extends { readonly schoolId: SchoolId }>(row: Row): Row => ({ ...row, schoolId: name(row.schoolId) });
  return {
    policy,
    previous:
      previous?.map((move) => ({
        ...move,
        fromSchoolId: move.fromSchoolId && name(move.fromSchoolId),
        toSchoolId: name(move.toSchoolId),
      })) ?? null,
    district: sortedDistrict({
      schools: district.schools.map((school) => ({ ...school, id: name(school.id) })),
      posts: district.posts?.map(at) ?? null,
      teachers: district.teachers.map((teacher) => at({ ...teacher, wishes: teacher.wishes.map(name) })),
      journeys: district.journeys.map(at),
      orders: district.orders.map((order) => ({ ...order, schoolId: order.schoolId && name(order.schoolId) })),
      hires: [],
    }),
  };
};

/** Tables with their rows and their columns in another order. */
const mixedTables = (district: District, seed: number) => {
  const draw = random(`cells|${seed}`);
  return writeTables(district, 'identifier').map(({ title, headings, rows }) => {
    const order = draw.shuffled([...headings.keys()]);
    const turned = <Cell>(row: readonly Cell[]): readonly Cell[] =>
      order.flatMap((column) => row.slice(column, column + 1));
    return { place: title, rows: [turned(headings), ...draw.shuffled(rows).map(turned)] };
  });
};

describe('the plan of a district', () => {
  it('returns the same plan for any order of rows', async () => {
    await fc.assert(
      fc.asyncProperty(planWorlds, fc.nat(), async (world, seed) => {
        const district = sortedDistrict(shuffled(world.district, seed));
        const [one, other] = [await solved(world), await solved({ ...world, district })];
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('returns the same values for any names of schools', async () => {
    await fc.assert(
      fc.asyncProperty(planWorlds, async (world) => {
        const [one, other] = [await solved(world), await solved(renamed(world))];
        expect([other.status, valuesOf(other)]).toEqual([one.status, valuesOf(one)]);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('reads the same district from any order of rows and columns', () => {
    const sizes = { schools: [3, 8], teachers: [40, 100] } as const;
    fc.assert(
      fc.property(generatedDistricts(sizes), fc.nat(), (district, seed) => {
        const { referenceDate } = defaultPolicy;
        const read = readDistrict(mixedTables(district, seed), { referenceDate });
        expect(read.ok && districtFingerprint(read.value.district)).toBe(districtFingerprint(district));
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('returns the same plan for a generated district read from mixed tables', async () => {
    const engine = await highsPlanEngine();
    const district = fc.sample(generatedDistricts({ schools: [6, 9], teachers: [100, 160] }), {
      numRuns: 1,
      seed: 5,
    })[0];
    if (district === undefined) throw new Error('no district was drawn');
    const { referenceDate } = defaultPolicy;
    const read = readDistrict(mixedTables(district, 1), { referenceDate });
    if (!read.ok) throw new Error('the mixed tables have faults');
    const of = (given: District) => solved({ district: given, policy: defaultPolicy, previous: null }, engine);
    expect(JSON.stringify(await of(read.value.district))).toBe(JSON.stringify(await of(district)));
  });
});
