import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import type { Entrants, GradePupils } from '../district/enrolment.ts';
import type { SchoolId } from '../district/ids.ts';
import { curriculumPosts } from '../staffing/curriculum.ts';
import { slotTable } from '../staffing/slot-table.ts';
import { rollUp } from './roll-up.ts';
import { yearDistricts } from './year-district.ts';

const id = (code: string): SchoolId => code as SchoolId;
const grades = (school: string, stage: GradePupils['stage'], first: number, pupils: readonly number[]) =>
  pupils.map((count, index): GradePupils => ({ schoolId: id(school), stage, grade: first + index, pupils: count }));
const coming = (row: Partial<Entrants>): Entrants => ({
  schoolId: null,
  cluster: null,
  stage: 'primary',
  year: 2027,
  entrants: null,
  births: null,
  ...row,
});
const policy = aPolicy();
const primary = aSchool({ id: 'A', pupilsPrimary: 210, classesPrimary: 6 });
const junior = aSchool({
  id: 'J',
  stages: ['junior'],
  pupilsPrimary: null,
  classesPrimary: null,
  pupilsJunior: 270,
  classesJunior: 6,
});
const given = aDistrict({
  schools: [primary, junior],
  posts: null,
  enrolment: [...grades('A', 'primary', 1, [40, 30, 30, 30, 30, 50]), ...grades('J', 'junior', 7, [100, 90, 80])],
  entrants: [coming({ schoolId: id('A'), entrants: 20 })],
});
const pupilsOf = (year: ReturnType<typeof rollUp>[number] | undefined, school: string) =>
  (year?.grades ?? []).filter(({ schoolId }) => schoolId === school).map(({ pupils }) => pupils);
const classesOf = (year: ReturnType<typeof rollUp>[number] | undefined, school: string) =>
  (year?.grades ?? []).filter(({ schoolId }) => schoolId === school).map(({ classes }) => classes);

describe('the roll-up of pupils', () => {
  const [now, next, then] = rollUp(given, policy, 3, 'middle');

  it('moves every grade up by one, and the last primary grade into junior school', () => {
    expect([pupilsOf(now, 'A'), pupilsOf(now, 'J')]).toEqual([
      [40, 30, 30, 30, 30, 50],
      [100, 90, 80],
    ]);
    expect([pupilsOf(next, 'A'), pupilsOf(next, 'J')]).toEqual([
      [20, 40, 30, 30, 30, 30],
      [50, 100, 90],
    ]);
    expect([pupilsOf(then, 'A'), pupilsOf(then, 'J')]).toEqual([
      [20, 20, 40, 30, 30, 30],
      [30, 50, 100],
    ]);
  });

  it('keeps the classes of a year’s pupils until they leave the stage', () => {
    // This year’s six classes by pupils: two for each junior grade. 50 entrants are one class of 50.
    expect([classesOf(now, 'J'), classesOf(next, 'J'), classesOf(then, 'J')]).toEqual([
      [2, 2, 2],
      [1, 2, 2],
      [1, 1, 2],
    ]);
  });

  it('counts what each stage gained and lost', () => {
    expect(next?.flows).toEqual([
      { stage: 'primary', before: 210, entered: 20, graduated: 50, dropped: 0, after: 180 },
      { stage: 'junior', before: 270, entered: 50, graduated: 80, dropped: 0, after: 240 },
      { stage: 'senior', before: 0, entered: 0, graduated: 0, dropped: 0, after: 0 },
    ]);
  });

  it('varies a forecast by the band, and years without one by the yearly change', () => {
    const first = (variant: 'low' | 'high') => rollUp(given, policy, 4, variant).map((year) => pupilsOf(year, 'A')[0]);
    // 20 − 5 % = 19, then 19 · 0.95 = 18.05 and 19 · 0.95² = 17.1475.
    expect(first('low')).toEqual([40, 19, 18, 17]);
    expect(first('high')).toEqual([40, 21, 22, 23]);
  });

  it('says for which years no births were given', () => {
    expect(next?.assumed).toEqual([]);
    expect(then?.assumed.map(({ key, values }) => [key, values])).toEqual([
      ['horizon.assumed.no_births', { year: 2028, count: 1 }],
    ]);
  });

  it('reads births as entrants at the age of entry', () => {
    const born = { ...given, entrants: [coming({ births: 33, year: 2021 })] };
    expect(pupilsOf(rollUp(born, policy, 2, 'middle')[1], 'A')[0]).toBe(33);
  });

  it('sends the pupils of a closed school to its successor', () => {
    const closing = aDistrict({
      ...given,
      schools: [
        aSchool({ ...primary, closingDate: '2027-07-31' } as never),
        aSchool({ id: 'B', pupilsPrimary: 0, classesPrimary: 0, predecessor: 'A' }),
        junior,
      ],
    });
    const year = rollUp(closing, policy, 2, 'middle')[1];
    expect(pupilsOf(year, 'A')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(pupilsOf(year, 'B')).toEqual([0, 40, 30, 30, 30, 30]);
  });

  it('gives a school that opens later no pupils before', () => {
    const opening = aDistrict({
      ...given,
      schools: [primary, aSchool({ id: 'N', pupilsPrimary: 0, classesPrimary: 0, openingDate: '2028-09-01' }), junior],
      entrants: [coming({ entrants: 60 }), coming({ entrants: 60, year: 2028 })],
    });
    const years = rollUp(opening, policy, 3, 'middle');
    expect(years.map((year) => pupilsOf(year, 'N')[0])).toEqual([0, 0, 0]);
    const served = { ...opening, entrants: [coming({ schoolId: id('N'), entrants: 45, year: 2028 })] };
    expect(rollUp(served, policy, 3, 'middle').map((year) => pupilsOf(year, 'N')[0])).toEqual([0, 0, 45]);
  });
});

const counts = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 6, maxLength: 6 });
const worlds = fc.record({
  a: counts,
  b: counts,
  j: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 3 }),
  dropout: fc.integer({ min: 0, max: 10 }),
});

describe('properties of the roll-up', () => {
  it('conserves pupils but for stated entry and exit', () => {
    fc.assert(
      fc.property(worlds, ({ a, b, j, dropout }) => {
        const district = aDistrict({
          schools: [primary, aSchool({ id: 'B' }), junior],
          enrolment: [...grades('A', 'primary', 1, a), ...grades('B', 'primary', 1, b), ...grades('J', 'junior', 7, j)],
        });
        const own = aPolicy({
          horizon: {
            ...policy.horizon,
            progression: { ...policy.horizon.progression, primary: { numerator: 100 - dropout, denominator: 100 } },
          },
        });
        for (const year of rollUp(district, own, 5, 'middle').slice(1))
          for (const { before, entered, graduated, dropped, after } of year.flows)
            expect(after).toBe(before + entered - graduated - dropped);
      }),
      { numRuns: 60 },
    );
  });

  it('never changes a year by looking further ahead', () => {
    fc.assert(
      fc.property(worlds, ({ a, b, j }) => {
        const district = aDistrict({
          schools: [primary, aSchool({ id: 'B' }), junior],
          enrolment: [...grades('A', 'primary', 1, a), ...grades('B', 'primary', 1, b), ...grades('J', 'junior', 7, j)],
        });
        const long = rollUp(district, policy, 6, 'low');
        expect(long.slice(0, 3)).toEqual(rollUp(district, policy, 3, 'low'));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the posts of a coming year', () => {
  const years = yearDistricts(given, policy, rollUp(given, policy, 2, 'middle'));

  it('follow from its classes by this year’s formula', () => {
    const school = years[1]?.district.schools.find((one) => one.id === 'J');
    expect([school?.classesJunior, school?.pupilsJunior]).toEqual([5, 240]);
    const byHand = aDistrict({
      schools: [aSchool({ ...junior, classesJunior: 5, pupilsJunior: 240 } as never)],
      posts: null,
    });
    const required = (posts: ReturnType<typeof curriculumPosts>) => posts.filter(({ schoolId }) => schoolId === 'J');
    expect(required(curriculumPosts(years[1]?.district ?? given, years[1]?.policy ?? policy))).toEqual(
      required(curriculumPosts(byHand, policy)),
    );
  });

  it('change a posts file by as many as the curriculum changes', () => {
    const post = { schoolId: id('J'), stage: 'junior', subject: 'chinese', required: 9, min: null, max: null } as const;
    const filed = yearDistricts({ ...given, posts: [post] }, policy, rollUp(given, policy, 2, 'middle'));
    const of = (classes: number): number =>
      curriculumPosts(
        aDistrict({ schools: [aSchool({ ...junior, classesJunior: classes } as never)], posts: null }),
        policy,
      ).find(({ subject }) => subject === 'chinese')?.required ?? 0;
    expect(filed[1]?.district.posts?.find(({ subject }) => subject === 'chinese')?.required).toBe(9 + of(5) - of(6));
  });

  it('are held by who has not retired by then', () => {
    const staffed = {
      ...given,
      teachers: [
        aTeacher({ id: 'T', schoolId: 'A', sex: 'male', birthDate: '1964-01-01' }),
        aTeacher({ id: 'U', schoolId: 'A' }),
      ],
    };
    const held = yearDistricts(staffed, policy, rollUp(staffed, policy, 2, 'middle')).map(
      ({ district, policy: then }) => slotTable(district, then).find(({ subject }) => subject === 'chinese')?.held,
    );
    expect(held).toEqual([2, 1]);
  });
});
