/** A calendar date as `YYYY-MM-DD`; dates are dates, never moments in a time zone. */
declare const brand: unique symbol;
export type CalendarDate = string & { readonly [brand]: 'date' };

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const daysInMonth = (year: number, month: number): number =>
  [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ] ?? 0;

/** `undefined` when the day does not exist. Years 1900 to 2199. */
export const calendarDate = (year: number, month: number, day: number): CalendarDate | undefined => {
  const real =
    Number.isInteger(year) &&
    year >= 1900 &&
    year <= 2199 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return real ? (`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate) : undefined;
};

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));
export const dayOf = (date: CalendarDate): number => Number(date.slice(8, 10));

/** Months added, the day cut to the length of the month reached. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(dayOf(date), daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
};

/** The day after: service up to and including a day ends where the next day begins. */
export const nextDay = (date: CalendarDate): CalendarDate => {
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  if (day < daysInMonth(year, month)) return `${date.slice(0, 8)}${pad(day + 1, 2)}` as CalendarDate;
  return `${addMonths(`${date.slice(0, 8)}01` as CalendarDate, 1).slice(0, 8)}01` as CalendarDate;
};

/** The day before: a term of months that begins on a day ends on the eve of the day it would begin again. */
export const previousDay = (date: CalendarDate): CalendarDate => {
  if (dayOf(date) > 1) return `${date.slice(0, 8)}${pad(dayOf(date) - 1, 2)}` as CalendarDate;
  const month = addMonths(date, -1);
  return `${month.slice(0, 8)}${pad(daysInMonth(yearOf(month), monthOf(month)), 2)}` as CalendarDate;
};

/**
 * The last day of so many months that begin with a day: the eve of the day reached, or, where its month is too short for
 * that day, the month's end. It is the first day on which `monthsServed` counts them all.
 */
export const lastDayOf = (start: CalendarDate, months: number): CalendarDate => {
  const reached = addMonths(start, months);
  return dayOf(reached) < dayOf(start) ? reached : previousDay(reached);
};

/** Whole months from the start of `from` to the start of `to`; negative when `to` comes first. */
export const wholeMonthsBetween = (from: CalendarDate, to: CalendarDate): number => {
  const months = (yearOf(to) - yearOf(from)) * 12 + (monthOf(to) - monthOf(from));
  return dayOf(to) < dayOf(from) ? months - 1 : months;
};

/**
 * Tenure (dataset.md section 2): whole months from joining to the **end** of the reference day,
 * so who joined on 2020-09-01 has 72 months at 2026-08-31.
 */
export const monthsServed = (joined: CalendarDate, reference: CalendarDate): number =>
  wholeMonthsBetween(joined, nextDay(reference));
