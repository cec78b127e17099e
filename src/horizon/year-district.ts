import { nextDay } from '../district/date.ts';
import type { District } from '../district/district.ts';
import type { SchoolId } from '../district/ids.ts';
import { type Post, slotKey } from '../district/post.ts';
import type { School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import { isHeadSubject } from '../district/words.ts';
import { postCategoryOf, statutoryRetirement } from '../eligibility/retirement.ts';
import type { Policy } from '../policy/policy.ts';
import { curriculumPosts, sizesKnown } from '../staffing/curriculum.ts';
import type { GradeState } from './grade-state.ts';
import { type EnrolmentYear, policyOfYear } from './roll-up.ts';

/** The size of each school in one year: its pupils and classes by stage. */
const sizesOf = (grades: readonly GradeState[]) => {
  const bySchool = Map.groupBy(grades, ({ schoolId }): SchoolId => schoolId);
  return (id: SchoolId, stage: GradeState['stage'], part: 'pupils' | 'classes'): number =>
    (bySchool.get(id) ?? []).reduce((sum, one) => (one.stage === stage ? sum + one[part] : sum), 0);
};

const schoolOfYear = (school: School, sizeOf: ReturnType<typeof sizesOf>): School => {
  const size = (stage: GradeState['stage'], part: 'pupils' | 'classes'): number | null =>
    school.stages.includes(stage) ? sizeOf(school.id, stage, part) : null;
  const [today, then] = [
    (school.pupilsPrimary ?? 0) + (school.pupilsJunior ?? 0),
    (size('primary', 'pupils') ?? 0) + (size('junior', 'pupils') ?? 0),
  ];
  return {
    ...school,
    pupilsPrimary: size('primary', 'pupils'),
    classesPrimary: size('primary', 'classes'),
    pupilsJunior: size('junior', 'pupils'),
    classesJunior: size('junior', 'classes'),
    ...(school.pupilsSenior === undefined && !school.stages.includes('senior')
      ? {}
      : { pupilsSenior: size('senior', 'pupils') ?? 0 }),
    // Boarders stay the same share of the pupils.
    boardingPupils:
      school.boardingPupils === null || today === 0
        ? school.boardingPupils
        : Math.round((school.boardingPupils * then) / today),
  };
};

/**
 * The posts file some years on: as given, and as many more or fewer as the classes need by the curriculum. Heads' posts
 * and subjects outside the curriculum stay; a school without rows has what the curriculum gives.
 */
const postsOfYear = (
  posts: readonly Post[] | null,
  today: readonly Post[],
  then: readonly Post[],
): readonly Post[] | null => {
  if (posts === null) return null;
  const required = (of: readonly Post[]) => new Map(of.map((post) => [slotKey(post), post.required]));
  const [before, after] = [required(today), required(then)];
  const listed = new Set(posts.map(({ schoolId }) => schoolId));
  const changed = posts.map((post): Post => {
    const change = isHeadSubject(post.subject) ? 0 : (after.get(slotKey(post)) ?? 0) - (before.get(slotKey(post)) ?? 0);
    const needed = Math.max(0, post.required + change);
    return {
      ...post,
      required: needed,
      min: post.min === null ? null : Math.min(post.min, needed),
      max: post.max === null ? null : Math.max(needed, post.max + change),
    };
  });
  return [...changed, ...then.filter(({ schoolId }) => !listed.has(schoolId))];
};

/** The day of retirement: as given; else by the delayed-retirement table, where birth and sex are known. */
export const retirementOf = ({ retiresOn, birthDate, sex }: Teacher): Teacher['retiresOn'] => {
  if (retiresOn !== null) return retiresOn;
  return birthDate === null || sex === null ? null : statutoryRetirement(postCategoryOf(sex), birthDate);
};

/** The same person later: retiring by table, a valid backbone title renewed or not as the policy says. Who holds a post this year past that age leaves within the year. */
export const teacherOfYear = (teacher: Teacher, { horizon, referenceDate }: Policy): Teacher => {
  const renewed =
    horizon.backboneTitles === 'renewed' &&
    teacher.backboneValidUntil !== null &&
    teacher.backboneValidUntil >= referenceDate;
  const titled = renewed ? { ...teacher, backboneValidUntil: null } : teacher;
  const day = retirementOf(teacher);
  if (teacher.retiresOn !== null || day === null) return titled;
  return { ...titled, retiresOn: day <= referenceDate ? nextDay(referenceDate) : day };
};

/** A district in one of the years ahead, with the policy of that year. */
export interface YearDistrict {
  readonly district: District;
  readonly policy: Policy;
}

/**
 * The district of each year ahead, without any move: sizes from the roll-up, posts by this year's formulas, who retires
 * gone by that year's reference day. Year 0 is the dataset itself. Orders and new teachers are this year's alone.
 */
export const yearDistricts = (
  district: District,
  policy: Policy,
  enrolment: readonly EnrolmentYear[],
): readonly YearDistrict[] => {
  const sized = sizesKnown(district) || (district.enrolment ?? []).length > 0;
  const today = district.posts === null || !sized ? [] : curriculumPosts(district, policy);
  return enrolment.map(({ ahead, grades }): YearDistrict => {
    if (ahead === 0) return { district, policy };
    const then = policyOfYear(policy, ahead);
    const sizeOf = sizesOf(grades);
    const schools = sized ? district.schools.map((school) => schoolOfYear(school, sizeOf)) : district.schools;
    const teachers = district.teachers.map((teacher) => teacherOfYear(teacher, policy));
    const later: District = { ...district, schools, teachers, orders: [], hires: [] };
    const posts =
      district.posts === null || !sized
        ? district.posts
        : postsOfYear(district.posts, today, curriculumPosts({ ...later, posts: null }, then));
    return { district: { ...later, posts }, policy: then };
  });
};
