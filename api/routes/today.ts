import type { CalendarDate } from '../../src/district/date.ts';
import type { WorkCalendars } from '../../src/review/calendar/work-calendar.ts';
import { readCalendars } from '../files/read-calendars.ts';

/** China keeps one time: a last day ends there at midnight, wherever the machine thinks it is. */
const hoursAhead = 8;

export const todayIn = (now: Date): CalendarDate =>
  new Date(now.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 10) as CalendarDate;

let known: Promise<WorkCalendars> | undefined;

/** The calendars shipped, read once. One with a fault is as good as none: deadlines then say which years had none. */
export const workCalendars = (): Promise<WorkCalendars> => {
  known ??= readCalendars().then((read) => (read.ok ? read.value : new Map()));
  return known;
};
