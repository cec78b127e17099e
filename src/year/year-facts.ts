import type { CalendarDate } from '../district/date.ts';
import type { WorkCalendars } from '../review/calendar/work-calendar.ts';
import type { ReviewFacts } from '../review/review-facts.ts';
import type { PlanStanding } from '../review/take-step.ts';

/** The dataset in force, as the steps of the year count it. */
export interface DatasetFacts {
  readonly importedOn: CalendarDate;
  readonly schools: number;
  readonly teachers: number;
  /** Reminders of its import. */
  readonly warnings: number;
  /** Posts over all schools under the district's power: approved; by the standard, `null` where a school's is unknown. */
  readonly approved: number;
  readonly standard: number | null;
  /** Holders above approved posts, posts approved below the standard, people without an established post, lent out. */
  readonly over: number;
  readonly under: number;
  readonly contract: number;
  readonly borrowedOut: number;
  /** The quota witness: who is eligible, how many must move, how many of these be backbone, how many could be. */
  readonly eligible: number;
  readonly required: number;
  readonly backboneRequired: number;
  readonly backboneEligible: number;
}

/** The plan of the year: the one in review, in notice or final, else the newest. */
export interface PlanFacts {
  readonly version: number;
  readonly transfers: number;
  readonly levels: number;
  readonly provenLevels: number;
  readonly checks: number;
  readonly review: ReviewFacts;
  readonly standing: PlanStanding;
  /** Schools with moves, those that answered, those that object. */
  readonly schools: number;
  readonly answered: number;
  readonly objecting: number;
}

export interface YearFacts {
  readonly today: CalendarDate;
  readonly calendars: WorkCalendars;
  /** `null`: nothing was imported, or all of it was withdrawn. */
  readonly dataset: DatasetFacts | null;
  readonly plan: PlanFacts | null;
}
