import type { District } from '../../district/district.ts';
import type { SchoolId } from '../../district/ids.ts';
import type { Post, Slot } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import type { Stage, Subject } from '../../district/words.ts';
import type { StageCurriculum } from '../../policy/curriculum.ts';
import type { Policy } from '../../policy/policy.ts';
import { curriculaOf, curriculumTable } from '../../staffing/curriculum-table.ts';
import { districtPosts } from '../../staffing/slot-table.ts';
import type { Place, Places } from './places.ts';

/** Lessons a week of one subject at one stage of a school: what is taught in all, and what its holders can give of it. */
export interface SubjectLessons extends Slot {
  readonly needed: number;
  readonly own: number;
}

const curriculumOf = (policy: Policy, stage: Stage): StageCurriculum | undefined =>
  curriculaOf(policy).find((curriculum) => curriculum.stage === stage);

/** Lessons a week of one full-time teacher at a stage; 0 at stages outside compulsory schooling. */
export const weeklyLoad = (policy: Policy, stage: Stage): number => {
  const curriculum = curriculumOf(policy, stage);
  return curriculum === undefined ? 0 : policy.weeklyLoad[curriculum.stage];
};

/** Classes of a stage; `null` where unknown. */
const classesOf = (school: School, stage: Stage): number | null =>
  stage === 'primary' ? school.classesPrimary : school.classesJunior;

/** Whole lessons a week by the curriculum table, rounded up; `null` where the classes are unknown or the subject is not in it. */
const byCurriculum = (school: School, curriculum: StageCurriculum, subject: Subject): number | null => {
  const classes = classesOf(school, curriculum.stage);
  const share = curriculum.share[subject];
  if (classes === null || share === undefined) return null;
  const unit = curriculum.grades * 1000;
  const lessons = classes * curriculum.weeklyLessonsOfAllGrades * share;
  const rest = lessons % unit;
  return (lessons - rest) / unit + (rest > 0 ? 1 : 0);
};

/** Music and art come before the arts, whose teachers give the lessons those two leave. */
const rank = (subject: Subject): number => ['music', 'art', 'arts'].indexOf(subject);

const stageLessons = (
  school: School,
  curriculum: StageCurriculum,
  load: number,
  posts: readonly Post[],
  holders: readonly Place[],
  places: Places,
): readonly SubjectLessons[] => {
  const { stage } = curriculum;
  const required = new Map(posts.filter((post) => post.stage === stage).map((post) => [post.subject, post.required]));
  const held = holders.filter(({ slot }) => slot.stage === stage).map(({ slot }) => slot.subject);
  const capacity = (subject: Subject): number => places.held({ schoolId: school.id, stage, subject }) * load;
  // A curriculum with the arts as a subject of their own gives their teachers those lessons alone.
  const joint = classesOf(school, stage) !== null && curriculum.share.arts === undefined;
  const shared = joint ? capacity('arts') : 0;
  let left = shared;
  return [...new Set<Subject>([...Object.keys(curriculum.share), ...required.keys(), ...held])]
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((subject) => {
      const tabled = byCurriculum(school, curriculum, subject);
      const posted = (required.get(subject) ?? 0) * load;
      const needed = subject === 'arts' && shared > 0 ? shared - left : (tabled ?? posted);
      const own = Math.min(needed, capacity(subject));
      const help = tabled !== null && (subject === 'music' || subject === 'art') ? Math.min(left, needed - own) : 0;
      left -= help;
      return { schoolId: school.id, stage, subject, needed, own: own + help };
    });
};

/**
 * Every subject of a school with its lessons (domain 2.7): by the curriculum table where classes are known, otherwise
 * the required posts times the standard load. Where classes are known, teachers of the joint arts subject take first
 * the music and then the art lessons left over by other teachers, and are needed for those alone.
 */
export const lessonsBySchool = (
  district: District,
  policy: Policy,
  places: Places,
): ((school: School) => readonly SubjectLessons[]) => {
  const posts = Map.groupBy<SchoolId, Post>(districtPosts(district, policy), (post) => post.schoolId);
  const holders = Map.groupBy<SchoolId, Place>(places.holders, ({ slot }) => slot.schoolId);
  return (school) =>
    school.stages.flatMap((stage) => {
      const curriculum = curriculumOf(policy, stage);
      if (curriculum === undefined) return [];
      const [load, own] = [policy.weeklyLoad[curriculum.stage], posts.get(school.id) ?? []];
      return stageLessons(school, curriculum, load, own, holders.get(school.id) ?? [], places);
    });
};

/** Classes of compulsory schooling; where unknown, the pupils in classes of the usual size; at least one. */
export const classCount = (school: School): number =>
  Math.max(
    1,
    curriculumTable.reduce((sum, { stage, pupilsPerClass }) => {
      const pupils = (stage === 'primary' ? school.pupilsPrimary : school.pupilsJunior) ?? 0;
      return sum + (classesOf(school, stage) ?? Math.ceil(pupils / pupilsPerClass));
    }, 0),
  );
