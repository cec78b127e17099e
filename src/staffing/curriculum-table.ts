import type { WeeklyLoad } from '../policy/staffing.ts';

/** What one class is taught in a week; what one full-time teacher teaches is the policy's `weekly_load`. */
export interface StageCurriculum {
  readonly stage: keyof WeeklyLoad;
  /** Pupils of a class where the dataset gives no classes: the limit of a new class (clause 0.7). */
  readonly pupilsPerClass: number;
  readonly grades: number;
  /** Lessons of a week, added over the stage's grades. */
  readonly weeklyLessonsOfAllGrades: number;
  /** Thousandths of the lessons by subject; they add up to 1000. */
  readonly share: Readonly<Record<string, number>>;
  /** Lessons a week that homeroom work counts for, given to the subjects whose teachers usually do it. */
  readonly homeroom: Readonly<Record<string, number>>;
}

/**
 * Domain 2.7: weekly lessons 26 (grades 1-2), 30 (3-6), 34 (7-9); shares within the ranges of the 2022 curriculum
 * plan. All unverified, therefore data. Lessons of integrated practice and of the local curriculum are taught by the
 * teachers of the main subjects and counted with them; labour has at least one lesson a week (clause 4.33). Homeroom
 * work counts as four lessons.
 */
export const curriculumTable: readonly StageCurriculum[] = [
  {
    stage: 'primary',
    pupilsPerClass: 45,
    grades: 6,
    weeklyLessonsOfAllGrades: 2 * 26 + 4 * 30,
    share: {
      chinese: 290,
      mathematics: 200,
      english: 70,
      morality: 70,
      science: 90,
      pe: 110,
      music: 55,
      art: 55,
      it: 20,
      labour: 40,
    },
    homeroom: { chinese: 3, mathematics: 1 },
  },
  {
    stage: 'junior',
    pupilsPerClass: 50,
    grades: 3,
    weeklyLessonsOfAllGrades: 3 * 34,
    share: {
      chinese: 230,
      mathematics: 170,
      english: 120,
      morality: 70,
      history: 40,
      geography: 30,
      physics: 40,
      chemistry: 30,
      biology: 30,
      pe: 100,
      music: 45,
      art: 45,
      it: 20,
      labour: 30,
    },
    homeroom: { chinese: 2, mathematics: 1, english: 1 },
  },
];

/** Below this number of pupils a teaching point has no principal's post of its own (domain 2.4, units not assessed). */
export const leastPupilsForPrincipal = 50;
