import type { CalendarDate } from '../district/date.ts';
import type { PlanStatus } from '../plan/plan.ts';
import type { Rate } from '../policy/rate.ts';

/** The facts a step is judged by, gathered beforehand. */
export interface ReviewFacts {
  readonly today: CalendarDate;
  readonly status: PlanStatus;
  /** Rows of the checker that are broken. */
  readonly brokenRows: number;
  /** Whether no newer dataset of the district is at hand. */
  readonly datasetIsLatest: boolean;
  /** Orders in force that the plan was made without, and orders it was made with that are in force no more. */
  readonly ordersNotInPlan: number;
  /** Name of another plan that is in review or in notice; `null` where there is none. */
  readonly otherOpenPlan: string | null;
  /** Schools with moves in the plan that have not answered. */
  readonly schoolsUnanswered: number;
  readonly reviewDue: CalendarDate | null;
  /** Objections not decided, also those carried over from the versions this plan was made from. */
  readonly openObjections: number;
  readonly manualPlacements: number;
  readonly transfers: number;
  readonly manualCap: Rate | null;
  readonly noticeDue: CalendarDate | null;
  /** Appeals against the notice that are not decided. */
  readonly openAppeals: number;
  /** The minutes that decide on the plan, as they are cited; `null` where none are named. */
  readonly decision: string | null;
}
