import type { SchoolId } from '../district/ids.ts';
import type { School } from '../district/school.ts';
import type { Stage } from '../district/words.ts';
import { type StaffedStage, staffedStages } from '../policy/staffing-terms.ts';

/** Pupils and classes of one grade of a school in one school year. */
export interface GradeState {
  readonly schoolId: SchoolId;
  readonly stage: StaffedStage;
  readonly grade: number;
  readonly pupils: number;
  readonly classes: number;
}

/** Pupils of one stage who came from outside the stage, and who left it, between two school years. */
export interface StageFlow {
  readonly stage: StaffedStage;
  readonly before: number;
  readonly entered: number;
  /** Left at the end of the last grade. */
  readonly graduated: number;
  /** Left before (progression under 100%), or joined where negative. */
  readonly dropped: number;
  readonly after: number;
}

/** First and last grades of a county: six years of primary school or five. */
export interface StageSpan {
  readonly first: number;
  readonly last: number;
}
export type Spans = Readonly<Record<StaffedStage, StageSpan>>;

export const isStaffed = (stage: Stage): stage is StaffedStage => staffedStages.some((known) => known === stage);

export const stagePupils = (school: School, stage: StaffedStage): number | null =>
  ({ primary: school.pupilsPrimary, junior: school.pupilsJunior, senior: school.pupilsSenior ?? null })[stage];

export const stageClasses = (school: School, stage: StaffedStage): number | null =>
  ({ primary: school.classesPrimary, junior: school.classesJunior, senior: null })[stage];
