import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { slotKey } from '../../src/district/post.ts';
import { referenceDate } from './calendar.ts';
import { generateDistrict } from './generate.ts';
import { profileNames } from './profiles.ts';

const request = fc.record({
  schools: fc.integer({ min: 2, max: 40 }),
  teachers: fc.integer({ min: 60, max: 700 }),
  seed: fc.nat(1_000_000),
  profile: fc.constantFrom(...profileNames),
});

const distinct = (values: readonly string[]): number => new Set(values).size;

/** Every identifier a district mentions, that it does not define. */
const dangling = (district: District): readonly string[] => {
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const teachers = new Set(district.teachers.map((teacher) => teacher.id));
  const unknown = (id: string | null): readonly string[] =>
    id === null || schools.has(id as never) || teachers.has(id as never) ? [] : [id];
  return [
    ...district.schools.flatMap((school) => [...unknown(school.predecessor), ...unknown(school.partnerSchool)]),
    ...(district.posts ?? []).flatMap((post) => unknown(post.schoolId)),
    ...district.teachers.flatMap((teacher) => [teacher.schoolId, ...teacher.wishes].flatMap(unknown)),
    ...district.journeys.flatMap((journey) => [...unknown(journey.schoolId), ...unknown(journey.teacherId)]),
    ...district.orders.flatMap((order) => [...unknown(order.teacherId), ...unknown(order.schoolId)]),
  ];
};

describe('generateDistrict', () => {
  it('gives the same district for the same request, and another for another seed', () => {
    fc.assert(
      fc.property(request, (given) => {
        const first = districtFingerprint(generateDistrict(given));
        expect(districtFingerprint(generateDistrict(given))).toBe(first);
        expect(districtFingerprint(generateDistrict({ ...given, seed: given.seed + 1 }))).not.toBe(first);
      }),
      { numRuns: 20 },
    );
  });

  it('has exactly the requested teachers, each with a code, at schools of different names', () => {
    fc.assert(
      fc.property(request, (given) => {
        const district = generateDistrict(given);
        expect(district.teachers).toHaveLength(given.teachers);
        expect(distinct(district.teachers.map(({ id }) => id))).toBe(given.teachers);
        expect(district.schools).toHaveLength(Math.min(given.schools, Math.floor(given.teachers / 6)));
        expect(distinct(district.schools.map(({ name }) => name))).toBe(district.schools.length);
        expect(distinct((district.posts ?? []).map(slotKey))).toBe(district.posts?.length);
      }),
      { numRuns: 60 },
    );
  });

  it('references only what it defines, and every teacher’s stage exists at their school', () => {
    fc.assert(
      fc.property(request, (given) => {
        const district = generateDistrict(given);
        expect(dangling(district)).toEqual([]);
        const stages = new Map(district.schools.map((school) => [school.id, school.stages]));
        for (const teacher of district.teachers) {
          expect(stages.get(teacher.schoolId)).toContain(teacher.stage);
          expect(teacher.joinedSchool <= referenceDate).toBe(true);
          expect(teacher.birthDate !== null && teacher.birthDate < teacher.joinedSchool).toBe(true);
          expect(distinct(teacher.wishes)).toBe(teacher.wishes.length);
          expect(teacher.wishes).not.toContain(teacher.schoolId);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives every open school one principal', () => {
    fc.assert(
      fc.property(request, (given) => {
        const district = generateDistrict(given);
        for (const { id } of district.schools.filter(({ closingDate }) => closingDate === null))
          expect(
            district.teachers.filter((teacher) => teacher.schoolId === id && teacher.role === 'principal'),
          ).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it('shows a merger where there are schools enough: a closed school, and one that carries its years on', () => {
    const { schools, teachers } = generateDistrict({ schools: 30, teachers: 900, seed: 2, profile: 'rural' });
    const closed = schools.filter(({ closingDate }) => closingDate !== null);
    const heirs = schools.filter(({ predecessor }) => predecessor !== null);
    expect(closed).toHaveLength(1);
    expect(heirs.map(({ predecessor }) => predecessor)).toEqual(closed.map(({ id }) => id));
    expect(teachers.filter(({ schoolId }) => schoolId === closed[0]?.id)).toEqual([]);
    const carried = teachers.filter(
      ({ schoolId, joinedSchool }) => schoolId === heirs[0]?.id && joinedSchool < (heirs[0]?.openingDate ?? ''),
    );
    expect(carried.length).toBeGreaterThan(0);
  });

  it('draws the dirty profiles as the clean ones: dirt is in their files only', () => {
    const [clean, dirty] = (['mixed', 'mixed-dirty'] as const).map((profile) =>
      districtFingerprint(generateDistrict({ schools: 12, teachers: 400, seed: 5, profile })),
    );
    expect(dirty).toBe(clean);
  });
});
