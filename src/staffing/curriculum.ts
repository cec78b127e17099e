import { addMonths } from '../district/date.ts';
import type { District } from '../district/district.ts';
import { compareIds } from '../district/ids.ts';
import { type Post, type Slot, slotKey } from '../district/post.ts';
import { hasClosed, type School } from '../district/school.ts';
import type { Stage } from '../district/words.ts';
import type { StageCurriculum } from '../policy/curriculum.ts';
import type { Policy } from '../policy/policy.ts';
import type { WeeklyLoad } from '../policy/staffing-terms.ts';
import { curriculaOf, curriculumTable, leastPupilsForPrincipal } from './curriculum-table.ts';
import { heldSlot, holdsPost } from './holding.ts';

const pupilsOf = (school: School, stage: Stage): number | null =>
  stage === 'primary' ? school.pupilsPrimary : stage === 'junior' ? school.pupilsJunior : null;

/** Classes of a school at a stage: as given, or from its pupils. */
export const classesOf = (school: School, curriculum: StageCurriculum): number => {
  const given = curriculum.stage === 'primary' ? school.classesPrimary : school.classesJunior;
  return given ?? Math.ceil((pupilsOf(school, curriculum.stage) ?? 0) / curriculum.pupilsPerClass);
};

/**
 * Full-time teachers by subject for a number of classes. The total is the demand rounded up; it is shared out by
 * largest remainder, ties by subject, so that the subjects add up to the total (domain 2.7, rounding of 2.6).
 */
export const teachersBySubject = (
  curriculum: StageCurriculum,
  load: WeeklyLoad,
  classes: number,
): ReadonlyMap<string, number> => {
  const { stage, grades, weeklyLessonsOfAllGrades, share, homeroom } = curriculum;
  const unit = grades * 1000 * load[stage];
  const demands = Object.entries(share)
    .map(([subject, thousandths]) => {
      const lessons = weeklyLessonsOfAllGrades * thousandths + (homeroom[subject] ?? 0) * grades * 1000;
      const demand = classes * lessons;
      return { subject, demand, whole: Math.floor(demand / unit), rest: demand % unit };
    })
    .toSorted((a, b) => b.rest - a.rest || compareIds(a.subject, b.subject));
  const total = Math.ceil(demands.reduce((sum, { demand }) => sum + demand, 0) / unit);
  const left = total - demands.reduce((sum, { whole }) => sum + whole, 0);
  return new Map(demands.map(({ subject, whole }, rank) => [subject, whole + (rank < left ? 1 : 0)]));
};

/** Whether the data say how many pupils or classes any school has at a stage that has a curriculum. */
export const sizesKnown = ({ schools }: Pick<District, 'schools'>): boolean =>
  schools.some(({ classesPrimary, classesJunior, pupilsPrimary, pupilsJunior }) =>
    [classesPrimary, classesJunior, pupilsPrimary, pupilsJunior].some((size) => size !== null),
  );

/** Without any size of a school, what is held today is what is required: the plan moves only what the quotas ask. */
const postsHeldToday = ({ teachers }: District, { referenceDate }: Policy): readonly Post[] => {
  const posts = new Map<string, Post>();
  for (const teacher of teachers) {
    if (teacher.role !== 'teacher' || !holdsPost(teacher, referenceDate)) continue;
    const slot = heldSlot(teacher, referenceDate);
    const required = (posts.get(slotKey(slot))?.required ?? 0) + 1;
    posts.set(slotKey(slot), { ...slot, required, min: null, max: null });
  }
  return [...posts.values()];
};

/** One post per head a school has, where that head works; a school without a principal has one vacant post. */
const headPosts = (school: School, heads: readonly Slot[]): readonly Post[] => {
  const counts = new Map<string, Post>();
  for (const head of heads) {
    const key = slotKey(head);
    counts.set(key, { ...head, required: (counts.get(key)?.required ?? 0) + 1, min: null, max: null });
  }
  const posts = [...counts.values()];
  const stage = curriculumTable.map((curriculum) => curriculum.stage).find((each) => school.stages.includes(each));
  const pupils = (school.pupilsPrimary ?? 0) + (school.pupilsJunior ?? 0);
  const vacant =
    school.headedBy === undefined &&
    stage !== undefined &&
    pupils >= leastPupilsForPrincipal &&
    !posts.some(({ subject }) => subject === 'principal');
  return vacant
    ? [...posts, { schoolId: school.id, stage, subject: 'principal', required: 1, min: null, max: null }]
    : posts;
};

/**
 * The posts of a district without a posts file (dataset.md section 1): full-time teachers per school, compulsory
 * stage and subject from its classes, or from its pupils at 45 and 50 a class where classes are missing, and the
 * heads' posts. Sorted by slot. A stage with neither classes nor pupils gets none where other schools have some; where
 * no school has any, required is what is held today (dataset.md section 2, thin data). A school that has closed needs
 * no posts any more (clause 2.5), and one that opens later than in a year none yet.
 */
export const curriculumPosts = (district: District, policy: Policy): readonly Post[] => {
  const { weeklyLoad, referenceDate } = policy;
  const heads = new Map<string, Slot[]>();
  for (const { schoolId, stage, role, established, onDuty } of district.teachers) {
    if (role === 'teacher' || !established || !onDuty) continue;
    heads.set(schoolId, [...(heads.get(schoolId) ?? []), { schoolId, stage, subject: role }]);
  }
  const yearEnds = addMonths(referenceDate, 12);
  const heldToday = sizesKnown(district)
    ? null
    : Map.groupBy(postsHeldToday(district, policy), ({ schoolId }) => schoolId);
  return district.schools
    .filter((school) => !hasClosed(school, referenceDate) && (school.openingDate ?? yearEnds) <= yearEnds)
    .flatMap((school): readonly Post[] => [
      ...(heldToday?.get(school.id) ?? []),
      ...curriculaOf(policy)
        .filter(({ stage }) => school.stages.includes(stage))
        .flatMap((curriculum) =>
          [...teachersBySubject(curriculum, weeklyLoad, classesOf(school, curriculum))]
            .filter(([, required]) => required > 0)
            .map(([subject, required]) => ({
              schoolId: school.id,
              stage: curriculum.stage,
              subject,
              required,
              min: null,
              max: null,
            })),
        ),
      ...headPosts(school, heads.get(school.id) ?? []),
    ])
    .toSorted((a, b) => compareIds(slotKey(a), slotKey(b)));
};
