import type { Stage, Subject } from '../district/words.ts';
import type { Amount } from '../equity/amount.ts';
import type { Rate } from './rate.ts';
import type { StaffedStage } from './staffing-terms.ts';

/** How many pupils come: fewest, as expected, most. */
export const enrolmentVariants = ['low', 'middle', 'high'] as const;
export type EnrolmentVariant = (typeof enrolmentVariants)[number];

/** Further training after which a teacher of one subject may teach another, at the stages the certificate serves. */
export interface Retraining {
  readonly from: Subject;
  readonly to: Subject;
  readonly hours: number;
}

/** New teachers already planned for a coming school year, which begins in the autumn of `year`. */
export interface PlannedHires {
  readonly year: number;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly number: number;
}

/** What the years ahead assume (docs/specification/model.md section 6); every number a key, none a fact. */
export interface HorizonTerms {
  /** Pupils of a grade that are in the next one a year later, by stage. */
  readonly progression: Readonly<Record<StaffedStage, Amount>>;
  /** Pupils of the last primary grade that enter the district's junior schools, and of the last junior one its senior schools. */
  readonly juniorEntry: Amount;
  readonly seniorEntry: Amount;
  /** First-grade pupils of a year as a share of the year before, where no forecast is given. */
  readonly entrantsYearly: Readonly<Record<EnrolmentVariant, Amount>>;
  /** How far the low and the high variant lie from a forecast that is given. */
  readonly forecastBand: Rate;
  /** Age in whole years at which children enter the first grade, and the share of births that do. */
  readonly entryAge: number;
  readonly birthEntry: Amount;
  /** A year's pupils keep their classes until they leave the stage, or each grade has as few classes as its pupils need. */
  readonly classes: 'cohort' | 'fewest';
  /** Whether backbone titles valid today are renewed when they end, or are lost. */
  readonly backboneTitles: 'renewed' | 'expire';
  /** A larger step from one grade to the next is reported. */
  readonly jumpShare: Rate;
  /** Years in which a teacher who was moved is not moved again. */
  readonly stayYears: number;
  readonly retraining: readonly Retraining[];
  readonly plannedHires: readonly PlannedHires[];
}
