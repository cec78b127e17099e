import type { CalendarDate } from '../../src/district/date.ts';

/** China keeps one time: a last day ends there at midnight, wherever the machine thinks it is. */
const hoursAhead = 8;

export const todayIn = (now: Date): CalendarDate =>
  new Date(now.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 10) as CalendarDate;
