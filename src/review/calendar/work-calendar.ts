import { z } from 'zod';
import { type CalendarDate, yearOf } from '../../district/date.ts';
import type { Fault } from '../../fault.ts';
import { day } from '../../policy/field.ts';
import { failure, type Result, success } from '../../result.ts';
import { message } from '../../text/message.ts';

/** Days off in a row, with the name people know them by. */
interface Holiday {
  readonly zh: string;
  readonly en: string;
  /** First and last day off. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** One year of public holidays and of weekend days worked in their stead (调休). */
export interface WorkCalendar {
  readonly year: number;
  /** The notice the days are from, and how they were read. */
  readonly source: string;
  /** Whether a person compared them with the published notice. */
  readonly verified: boolean;
  readonly holidays: readonly Holiday[];
  /** Saturdays and Sundays that are worked. */
  readonly worked: readonly CalendarDate[];
}

/** The calendars at hand, by year. */
export type WorkCalendars = ReadonlyMap<number, WorkCalendar>;

const words = z.string().trim().min(1).max(200);

/** `data/calendars/<year>.json`. */
const calendarSchema = z
  .strictObject({
    format: z.literal('calendar/1'),
    country: z.literal('CN'),
    year: z.int().min(2000).max(2100),
    source: words,
    verified: z.boolean(),
    holidays: z.array(z.strictObject({ zh: words, en: words, from: day.schema, to: day.schema })).max(60),
    worked: z.array(day.schema).max(60),
  })
  .superRefine(({ year, holidays, worked }, context) => {
    const refuse = (path: (string | number)[]): void => context.addIssue({ code: 'custom', path, message: 'day' });
    holidays.forEach(({ from, to }, index) => {
      if (yearOf(from) !== year || yearOf(to) !== year || to < from) refuse(['holidays', index]);
    });
    worked.forEach((date, index) => {
      const off = holidays.some(({ from, to }) => from <= date && date <= to);
      if (yearOf(date) !== year || off || worked.indexOf(date) < index) refuse(['worked', index]);
    });
  });

/** A calendar as `data/calendars/<year>.json` carries it; it parses back. */
export const calendarDocument = (calendar: WorkCalendar) =>
  ({ format: 'calendar/1', country: 'CN', ...calendar }) as const;

/** A calendar from parsed JSON: every fault with its place; days of another year, twice or both off and worked are faults. */
export const parseWorkCalendar = (json: unknown, place: string): Result<WorkCalendar, Fault> => {
  const read = calendarSchema.safeParse(json);
  if (!read.success)
    return failure(
      read.error.issues.map(
        ({ path }): Fault => ({
          severity: 'error',
          place,
          row: null,
          column: path.length === 0 ? null : path.join('.'),
          found: null,
          expected: message('review.calendar.expected'),
          remedy: message('review.calendar.remedy'),
        }),
      ),
    );
  const { year, source, verified, holidays, worked } = read.data;
  return success({ year, source, verified, holidays, worked });
};
