import type { District } from '../../district/district.ts';
import { slotKey } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import type { Stage, Subject } from '../../district/words.ts';
import type { Occupied } from '../../plan/facts/occupied.ts';
import type { Policy } from '../../policy/policy.ts';
import { curriculumPosts } from '../../staffing/curriculum.ts';
import { curriculaOf, curriculumTable } from '../../staffing/curriculum-table.ts';

/** Lessons a week of a subject at a school's stage: in all, and as many of them as its holders give. */
export interface WeeklyLessons {
  readonly needed: number;
  readonly own: number;
}

/** Lessons a week of one full-time teacher (domain 2.7); 0 outside compulsory schooling. */
export const standardLoad = ({ weeklyLoad }: Policy, stage: Stage): number =>
  stage === 'primary' || stage === 'junior' ? weeklyLoad[stage] : 0;

const knownClasses = (school: School, stage: Stage): number | null =>
  stage === 'junior' ? school.classesJunior : school.classesPrimary;

/** Lessons by the curriculum, rounded up to whole ones; `null` where classes or the subject's share are not known. */
const tabled = (policy: Policy, school: School, stage: Stage, subject: Subject): number | null => {
  const row = curriculaOf(policy).find((one) => one.stage === stage);
  const classes = knownClasses(school, stage);
  const thousandths = row?.share[subject];
  if (row === undefined || classes === null || thousandths === undefined) return null;
  const parts = BigInt(classes) * BigInt(row.weeklyLessonsOfAllGrades) * BigInt(thousandths);
  const whole = BigInt(row.grades) * 1000n;
  return Number((parts + whole - 1n) / whole);
};

/**
 * The lessons of each subject (domain 2.7): by the curriculum where the classes are known, else posts times the load.
 * Teachers of the arts give the music lessons that are left, then the art lessons; where the classes are known, the
 * arts are needed for no more than that.
 */
export const weeklyLessons = (
  district: District,
  policy: Policy,
  heldAfter: Occupied['heldAfter'],
): ((school: School, stage: Stage, subject: Subject) => WeeklyLessons) => {
  const required = new Map(
    (district.posts ?? curriculumPosts(district, policy)).map((post) => [slotKey(post), post.required]),
  );
  return (school, stage, subject) => {
    const load = standardLoad(policy, stage);
    const key = (one: Subject): string => slotKey({ schoolId: school.id, stage, subject: one });
    const capacity = (one: Subject): number => heldAfter(key(one)) * load;
    const posted = (one: Subject): number => (required.get(key(one)) ?? 0) * load;
    const short = (one: 'music' | 'art'): number => {
      const needed = tabled(policy, school, stage, one);
      return needed === null ? 0 : Math.max(0, needed - capacity(one));
    };
    // A curriculum with the arts as a subject of their own gives their teachers those lessons alone.
    const arts = tabled(policy, school, stage, 'arts') === null ? capacity('arts') : 0;
    const toMusic = Math.min(arts, short('music'));
    const toArt = Math.min(arts - toMusic, short('art'));
    if (subject === 'arts' && arts > 0 && knownClasses(school, stage) !== null)
      return { needed: toMusic + toArt, own: toMusic + toArt };
    const needed = tabled(policy, school, stage, subject) ?? posted(subject);
    const helped = subject === 'music' ? toMusic : subject === 'art' ? toArt : 0;
    return { needed, own: Math.min(needed, capacity(subject) + helped) };
  };
};

/** Classes of compulsory schooling, by pupils in classes of the usual size where not given; a school has one at least. */
export const allClasses = (school: School): number => {
  let sum = 0;
  for (const { stage, pupilsPerClass } of curriculumTable) {
    const pupils = (stage === 'junior' ? school.pupilsJunior : school.pupilsPrimary) ?? 0;
    sum += knownClasses(school, stage) ?? Math.ceil(pupils / pupilsPerClass);
  }
  return sum === 0 ? 1 : sum;
};
