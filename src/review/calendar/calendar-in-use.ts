import { type CalendarDate, yearOf } from '../../district/date.ts';
import { message } from '../../text/message.ts';
import type { Refusal } from '../refusal.ts';

/** A span of days that was reckoned with calendars and is not taken back. */
interface RunningSpan {
  readonly beganOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/**
 * What stands against withdrawing the calendar of a year: a deadline that is still to come and was reckoned with it. The
 * day itself would stay, but the working days left of it and the first day printed in a notice would be others.
 */
export const calendarInUse = (year: number, spans: readonly RunningSpan[], today: CalendarDate): readonly Refusal[] =>
  spans
    .filter(({ beganOn, dueOn }) => dueOn >= today && yearOf(beganOn) <= year && year <= yearOf(dueOn))
    .map(({ dueOn }) => ({
      kind: 'state',
      rule: 'calendar_in_use',
      clause: 'own',
      message: message('review.refused.calendar_in_use', { year, due: dueOn }),
    }));
