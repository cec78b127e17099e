import type { CalendarDate } from '../district/date.ts';
import type { Message } from '../text/message.ts';

/** The steps of a school year, in order: what the bureau does from its spreadsheets to the register (domain 5.1). */
export const yearStepNames = [
  'import',
  'check',
  'posts',
  'eligible',
  'plan',
  'review',
  'revise',
  'publish',
  'register',
] as const;
export type YearStepName = (typeof yearStepNames)[number];

/** `open`: can begin, and waits for a person; `locked`: what `missing` names comes first. */
export const yearStepStates = ['done', 'under_way', 'open', 'locked'] as const;
export type YearStepState = (typeof yearStepStates)[number];

/** Where one step of the year stands. */
export interface YearStep {
  readonly step: YearStepName;
  readonly state: YearStepState;
  /** What is there. */
  readonly has: readonly Message[];
  /** What is missing before it is done. */
  readonly missing: readonly Message[];
  /** The last day of a term that is running; `null` where none is. */
  readonly due: CalendarDate | null;
  /** Working days after today until `due`; 0 on the last day and after it. */
  readonly workdaysLeft: number | null;
}
