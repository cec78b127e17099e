import { compareIds, type SchoolId } from './ids.ts';
import type { Stage } from './words.ts';

/** Pupils of one grade of a school (在校学生): a row of `enrolment`. Grades are counted through, 1 to 12. */
export interface GradePupils {
  readonly schoolId: SchoolId;
  readonly stage: Stage;
  readonly grade: number;
  readonly pupils: number;
  /** Classes of the grade; absent: shared out from the school's classes, or from its pupils. */
  readonly classes?: number;
}

/**
 * Expected first-grade pupils (入学预测): a row of `entrants`. Of one school, of one school district, or, without both,
 * of the whole district. Exactly one of `entrants` and `births` is given.
 */
export interface Entrants {
  readonly schoolId: SchoolId | null;
  readonly cluster: string | null;
  readonly stage: Stage;
  /** The autumn of entry; for births, the year of birth. */
  readonly year: number;
  readonly entrants: number | null;
  readonly births: number | null;
}

/**
 * First and last grade of each stage; a kindergarten has none. Grade 6 is a primary one where primary lasts six years, a
 * junior one where it lasts five.
 */
export const gradesOfStage: Readonly<Partial<Record<Stage, readonly [first: number, last: number]>>> = {
  primary: [1, 6],
  junior: [6, 9],
  senior: [10, 12],
};

const byParts = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    const order =
      typeof part === 'number' && typeof other === 'number' ? part - other : compareIds(`${part}`, `${other}`);
    if (order !== 0) return order;
  }
  return 0;
};

export const compareGrades = (a: GradePupils, b: GradePupils): number =>
  byParts([a.schoolId, a.stage, a.grade], [b.schoolId, b.stage, b.grade]);

/** Whom a row of `entrants` is about, in one text. */
export const entrantsKey = ({ schoolId, cluster, stage, year, births }: Entrants): string =>
  `${schoolId ?? ''}\0${cluster ?? ''}\0${stage}\0${year}\0${births === null ? 'entrants' : 'births'}`;

export const compareEntrants = (a: Entrants, b: Entrants): number => compareIds(entrantsKey(a), entrantsKey(b));
