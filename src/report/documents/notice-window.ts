import { type CalendarDate, nextDay } from '../../district/date.ts';
import type { WorkCalendars } from '../../review/calendar/work-calendar.ts';
import { type Deadline, deadlineAfter, isWorkday } from '../../review/calendar/workdays.ts';
import type { Window } from './document-input.ts';

/**
 * The days of a public notice of so many working days: from the first working day after the day of issue, which does
 * not count itself, to the last one. `deadline` lists the years counted without a calendar.
 */
export const noticeWindow = (
  issued: CalendarDate,
  workdays: number,
  calendars: WorkCalendars,
): { readonly window: Window; readonly deadline: Deadline } => {
  let from = nextDay(issued);
  while (!isWorkday(from, calendars)) from = nextDay(from);
  const deadline = deadlineAfter(issued, workdays, calendars);
  return { window: { from, until: deadline.date }, deadline };
};
