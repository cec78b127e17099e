import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { slotKey } from '../district/post.ts';
import { curriculumPosts, teachersBySubject } from './curriculum.ts';
import { curriculumTable } from './curriculum-table.ts';

const load = aPolicy().weeklyLoad;
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
const postsOf = (school: Parameters<typeof aSchool>[0], teachers: readonly Parameters<typeof aTeacher>[0][] = []) =>
  curriculumPosts(aDistrict({ schools: [aSchool(school)], teachers: teachers.map(aTeacher), posts: null }), aPolicy());
const total = (posts: ReturnType<typeof postsOf>): number =>
  sum(posts.filter(({ subject }) => !subject.endsWith('principal')).map(({ required }) => required));
const heads = (posts: ReturnType<typeof postsOf>) =>
  posts
    .filter(({ subject }) => subject.endsWith('principal'))
    .map(({ stage, subject, required }) => [stage, subject, required]);

describe('the curriculum table', () => {
  it.each(curriculumTable)(
    'shares out all lessons of the $stage stage, and labour at least one a week (4.33)',
    (stage) => {
      expect(sum(Object.values(stage.share))).toBe(1000);
      const labour = stage.share.labour ?? 0;
      expect(labour * stage.weeklyLessonsOfAllGrades).toBeGreaterThanOrEqual(1000 * stage.grades);
      for (const subject of Object.keys(stage.homeroom)) expect(Object.keys(stage.share)).toContain(subject);
    },
  );
});

describe('the posts of a school without a posts file', () => {
  it('are none once it has closed, and none while it opens later than in a year', () => {
    const on = (given: Partial<Parameters<typeof aSchool>[0]>) => postsOf({ id: 'S', ...given }).length > 0;
    expect([on({ closingDate: '2026-09-02' }), on({ closingDate: '2026-09-01' })]).toEqual([true, false]);
    expect([on({ openingDate: '2027-08-31' }), on({ openingDate: '2027-09-01' })]).toEqual([true, false]);
  });
});

describe('teachers by subject', () => {
  it.each(curriculumTable)(
    'add up to the demand of the $stage stage rounded up, each within one of its own',
    (stage) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 120 }), (classes) => {
          const bySubject = teachersBySubject(stage, load, classes);
          const unit = stage.grades * 1000 * load[stage.stage];
          const demands = Object.entries(stage.share).map(([subject, share]): readonly [string, number] => [
            subject,
            classes * (stage.weeklyLessonsOfAllGrades * share + (stage.homeroom[subject] ?? 0) * stage.grades * 1000),
          ]);
          expect(sum(bySubject.values())).toBe(Math.ceil(sum(demands.map(([, demand]) => demand)) / unit));
          for (const [subject, demand] of demands) {
            const given = bySubject.get(subject) ?? 0;
            expect(given * unit).toBeGreaterThan(demand - unit);
            expect(given * unit).toBeLessThan(demand + unit);
          }
        }),
      );
    },
  );

  it('never become fewer in all with one class more', () => {
    for (const stage of curriculumTable)
      for (let classes = 0; classes < 60; classes += 1)
        expect(sum(teachersBySubject(stage, load, classes + 1).values())).toBeGreaterThanOrEqual(
          sum(teachersBySubject(stage, load, classes).values()),
        );
  });
});

describe('the posts from the curriculum', () => {
  it('are about two and a fifth teachers for a primary class, and three and a fifth for a junior one', () => {
    expect(total(postsOf({ id: 'S', classesPrimary: 24 }))).toBe(53);
    const junior = {
      id: 'S',
      stages: ['junior'],
      classesPrimary: null,
      classesJunior: 24,
      pupilsJunior: 1200,
    } as const;
    expect(total(postsOf(junior))).toBe(76);
  });

  it('are more where the policy sets fewer lessons per teacher', () => {
    const school = aSchool({ id: 'S', classesPrimary: 24 });
    const posts = (primary: number) =>
      total(
        curriculumPosts(
          aDistrict({ schools: [school], posts: null }),
          aPolicy({ weeklyLoad: { primary, junior: 12 } }),
        ),
      );
    expect([posts(12), posts(15), posts(18)]).toEqual([66, 53, 44]);
  });

  it('take 45 or 50 pupils a class where classes are missing', () => {
    const given = postsOf({ id: 'S', classesPrimary: 3 });
    expect(postsOf({ id: 'S', classesPrimary: null, pupilsPrimary: 91 })).toEqual(given);
    expect(postsOf({ id: 'S', classesPrimary: null, pupilsPrimary: 135 })).toEqual(given);
    expect(postsOf({ id: 'S', classesPrimary: null, pupilsPrimary: 90 })).not.toEqual(given);
  });

  it('have one principal, where the principal works today, else vacant at the first compulsory stage', () => {
    const nineYear = { id: 'S', stages: ['primary', 'junior'], pupilsJunior: 100, classesJunior: 3 } as const;
    expect(heads(postsOf(nineYear))).toEqual([['primary', 'principal', 1]]);
    const principal = { id: 'P', schoolId: 'S', role: 'principal', stage: 'junior' } as const;
    expect(heads(postsOf(nineYear, [principal]))).toEqual([['junior', 'principal', 1]]);
  });

  it('have one post per head a school has', () => {
    const people = [
      { id: 'P', schoolId: 'S', role: 'principal' },
      { id: 'V1', schoolId: 'S', role: 'vice_principal' },
      { id: 'V2', schoolId: 'S', role: 'vice_principal' },
      { id: 'V3', schoolId: 'S', role: 'vice_principal', onDuty: false },
      { id: 'T', schoolId: 'S' },
    ] as const;
    expect(heads(postsOf({ id: 'S' }, people))).toEqual([
      ['primary', 'principal', 1],
      ['primary', 'vice_principal', 2],
    ]);
  });

  it('have no vacant principal’s post at a teaching point of fewer than 50 pupils', () => {
    expect(heads(postsOf({ id: 'S', pupilsPrimary: 49, classesPrimary: 3 }))).toEqual([]);
    expect(heads(postsOf({ id: 'S', pupilsPrimary: 50, classesPrimary: 3 }))).toEqual([['primary', 'principal', 1]]);
  });

  it('are none for what is unknown: neither classes nor pupils, kindergartens, senior stage', () => {
    expect(postsOf({ id: 'S', classesPrimary: null, pupilsPrimary: null })).toEqual([]);
    expect(postsOf({ id: 'S', stages: ['kindergarten', 'senior'] })).toEqual([]);
  });

  it('are what is held today where no school gives classes or pupils', () => {
    const unknown = { pupilsPrimary: null, classesPrimary: null };
    const schools = ['S', 'T'].map((id) => aSchool({ id, ...unknown }));
    const teachers = [
      aTeacher({ id: 'A', schoolId: 'S' }),
      aTeacher({ id: 'B', schoolId: 'S' }),
      aTeacher({ id: 'C', schoolId: 'T', subject: 'music' }),
      aTeacher({ id: 'D', schoolId: 'T', established: false }),
      aTeacher({ id: 'E', schoolId: 'T', retiresOn: '2026-07-01' }),
    ];
    const required = (given: typeof schools) =>
      curriculumPosts(aDistrict({ schools: given, teachers }), aPolicy()).map((post): readonly [string, number] => [
        `${post.schoolId} ${post.subject}`,
        post.required,
      ]);
    expect(required(schools)).toEqual([
      ['S chinese', 2],
      ['T music', 1],
    ]);
    // One school with a size: nothing is guessed of the others.
    const sized = required([
      aSchool({ id: 'S', ...unknown }),
      aSchool({ id: 'T', pupilsPrimary: null, classesPrimary: 1 }),
    ]);
    expect(sized.filter(([slot]) => slot.startsWith('S'))).toEqual([]);
  });

  it('come in the order of slots, for any order of schools', () => {
    const schools = ['B', 'A', '10', '9'].map((id) => aSchool({ id }));
    const district = { ...aDistrict({ posts: null }), schools };
    const keys = curriculumPosts(district, aPolicy()).map(slotKey);
    expect(keys).toEqual(keys.toSorted());
    expect(curriculumPosts({ ...district, schools: schools.toReversed() }, aPolicy())).toEqual(
      curriculumPosts(district, aPolicy()),
    );
  });
});
