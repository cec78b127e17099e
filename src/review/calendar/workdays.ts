import { type CalendarDate, nextDay, yearOf } from '../../district/date.ts';
import { isWeekend } from './weekday.ts';
import type { WorkCalendars } from './work-calendar.ts';

/** Whether a day is worked: by its year's calendar, or Monday to Friday when there is none. */
export const isWorkday = (date: CalendarDate, calendars: WorkCalendars): boolean => {
  const calendar = calendars.get(yearOf(date));
  if (calendar?.worked.includes(date)) return true;
  if (calendar?.holidays.some(({ from, to }) => from <= date && date <= to)) return false;
  return !isWeekend(date);
};

/** A day by which something is due, and what the reckoning rests on. */
export interface Deadline {
  /** The last day, to its end. */
  readonly date: CalendarDate;
  readonly workdays: number;
  /** Years counted Monday to Friday because no calendar is at hand: holidays may put the day off. */
  readonly withoutCalendar: readonly number[];
  /** Years whose calendar is not compared with the notice. */
  readonly unverified: readonly number[];
}

/**
 * The last of so many working days after a day; the day itself does not count (as terms are reckoned in civil law,
 * article 201 of the Civil Code, from general knowledge and unverified). `workdays` is at least 1.
 */
export const deadlineAfter = (start: CalendarDate, workdays: number, calendars: WorkCalendars): Deadline => {
  const years = new Set<number>();
  let [date, left] = [start, workdays];
  while (left > 0) {
    date = nextDay(date);
    years.add(yearOf(date));
    if (isWorkday(date, calendars)) left -= 1;
  }
  return {
    date,
    workdays,
    withoutCalendar: [...years].filter((year) => !calendars.has(year)),
    unverified: [...years].filter((year) => calendars.get(year)?.verified === false),
  };
};

/** Working days left from the end of today until the end of the last day; 0 on the last day and after it. */
export const workdaysLeft = (today: CalendarDate, due: CalendarDate, calendars: WorkCalendars): number => {
  let left = 0;
  for (let date = today; date < due; ) {
    date = nextDay(date);
    if (isWorkday(date, calendars)) left += 1;
  }
  return left;
};
