import type { WeeklyLoad } from './staffing-terms.ts';

/** What one class is taught in a week; what one full-time teacher teaches is the policy's `weekly_load`. */
export interface StageCurriculum {
  readonly stage: keyof WeeklyLoad;
  /** Pupils of a class where the dataset gives no classes: the limit of a new class (clause 0.7). */
  readonly pupilsPerClass: number;
  readonly grades: number;
  /** Lessons of a week, grade by grade. */
  readonly weeklyLessons: readonly number[];
  /** Their sum. */
  readonly weeklyLessonsOfAllGrades: number;
  /** Thousandths of the lessons by subject; they add up to 1000. */
  readonly share: Readonly<Record<string, number>>;
  /** Lessons a week that homeroom work counts for, given to the subjects whose teachers usually do it. */
  readonly homeroom: Readonly<Record<string, number>>;
}

/** The curriculum of a district (key `curriculum`); a stage left out has the national one. */
export type Curriculum = Readonly<Partial<Record<keyof WeeklyLoad, StageCurriculum>>>;

/** Pupils of a class where none are given: what a new class takes at most (clause 0.7). */
export const pupilsOfNewClass: WeeklyLoad = { primary: 45, junior: 50 };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A stage's curriculum from its parts: lessons a week grade by grade, shares in thousandths, lessons of homeroom work. */
export const stageCurriculum = (
  stage: keyof WeeklyLoad,
  weeklyLessons: readonly number[],
  share: StageCurriculum['share'],
  homeroom: StageCurriculum['homeroom'],
): StageCurriculum => ({
  stage,
  pupilsPerClass: pupilsOfNewClass[stage],
  grades: weeklyLessons.length,
  weeklyLessons,
  weeklyLessonsOfAllGrades: sum(weeklyLessons),
  share,
  homeroom,
});
