import { type CalendarDate, lastDayOf, nextDay } from '../district/date.ts';
import type { Hire } from '../district/teacher.ts';
import type { MovementMode } from '../district/words.ts';
import type { Policy } from '../policy/policy.ts';
import { modes } from './modes.ts';
import { isPlannedMode, type PlannedMode } from './planned-modes.ts';

/** Months of a mode: the policy's `mode_terms`, else the table's; `null` is for good. */
export const termMonths = (mode: MovementMode, policy: Policy): number | null => {
  const own = isPlannedMode(mode) ? policy.modeTerms[mode] : undefined;
  return own === undefined ? modes[mode].termMonths : own;
};

/** First and last day of a move made by this plan: it begins the day after the reference date; no last day is for good. */
export const termOf = (
  mode: PlannedMode,
  policy: Policy,
): { readonly start: CalendarDate; readonly end: CalendarDate | null } => {
  const start = nextDay(policy.referenceDate);
  const months = termMonths(mode, policy);
  return { start, end: months === null ? null : lastDayOf(start, months) };
};

/**
 * Last day of the service bond (clauses 2.15, 2.20): so many months from the day after the reference date, when the
 * new teacher begins. The dataset's months win over the policy's for the type; `null` where neither gives any.
 */
export const bondUntil = (hire: Hire, policy: Policy): CalendarDate | null => {
  const months = hire.bondMonths ?? policy.hireBondMonths[hire.hireType];
  return months === null || months === 0 ? null : lastDayOf(nextDay(policy.referenceDate), months);
};

/** Months of a school year: what a move lasts at least to count (domain 2.2, numerator). */
export const schoolYearMonths = 12;

/** Who returns to a slot that is kept: by the table, and only where the term ends. */
export const returns = (mode: MovementMode, policy: Policy): boolean =>
  modes[mode].returns && termMonths(mode, policy) !== null;

/** Whether a move takes the title's post along: with the personnel relation, or for good, without a last day (domain 3). */
export const takesTitle = (mode: MovementMode, policy: Policy): boolean =>
  modes[mode].personnel === 'moves' || termMonths(mode, policy) === null;
