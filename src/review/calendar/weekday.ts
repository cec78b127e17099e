import { type CalendarDate, dayOf, monthOf, yearOf } from '../../district/date.ts';

const monthOffsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** 0 Sunday to 6 Saturday, by the Gregorian rule: no clock and no time zone. */
export const weekday = (date: CalendarDate): number => {
  const month = monthOf(date);
  const year = month < 3 ? yearOf(date) - 1 : yearOf(date);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year + leaps + (monthOffsets[month - 1] ?? 0) + dayOf(date)) % 7;
};

export const isWeekend = (date: CalendarDate): boolean => weekday(date) % 6 === 0;
