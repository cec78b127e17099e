import { type CalendarDate, calendarDate, daysInMonth } from '../../district/date.ts';
import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { plainText } from '../clean-text.ts';
import { cellText, type FilledCell } from '../raw-table.ts';
import { type NearestDay, nearestDay, nearestDayInChina } from './nearest-day.ts';
import type { ValueForm } from './value-form.ts';

/**
 * The day meant by a month without one. dataset.md section 2 takes the first for tenure. A date *until* which something
 * lasts means the whole month: `exemption_until`, `service_until` and `backbone_valid_until` take the last.
 */
export type DayOfMonth = 'first' | 'last';

const bad = (): CellResult<never> => refused(message('intake.expected.date'), message('intake.remedy.date'));

const onDay = (year: number, month: number, day: number | null, which: DayOfMonth): CellResult<CalendarDate> => {
  const date = calendarDate(year, month, day ?? (which === 'first' ? 1 : daysInMonth(year, month)));
  if (date !== undefined) return accepted(date);
  return refused(message('intake.expected.date_real'), message('intake.remedy.date_real'));
};

const ofMoment = ({ day, moved }: NearestDay, which: DayOfMonth): CellResult<CalendarDate> => {
  const date = onDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), which);
  return date.ok && moved ? accepted(date.value, message('intake.assumed.near_midnight', { date: date.value })) : date;
};

/** Excel's serial number: day 25,569 is 1970-01-01. Five digits, 1927 to 2173, so that no month `202009` is one. */
const fromSerial = (serial: number, which: DayOfMonth): CellResult<CalendarDate> =>
  ofMoment(nearestDay(new Date((serial - 25_569) * 86_400_000)), which);

/** `202009`, `20200901` or a serial number. */
const fromDigits = (digits: string, which: DayOfMonth): CellResult<CalendarDate> => {
  if (digits.length === 5) return fromSerial(Number(digits), which);
  if (digits.length === 6) return onDay(Number(digits.slice(0, 4)), Number(digits.slice(4)), null, which);
  if (digits.length === 8)
    return onDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)), which);
  return bad();
};

const fromNumber = (value: number, which: DayOfMonth): CellResult<CalendarDate> => {
  if (Number.isInteger(value)) return fromDigits(String(value), which);
  if (value >= 10_000 && value < 100_000) return fromSerial(value, which);
  // A spreadsheet turns a typed `2020.10` into the number 2020.1, so January and October are indistinguishable.
  const parts = /^(\d{4})\.(\d{1,2})$/.exec(String(value));
  if (parts === null) return bad();
  if (parts[2] === '1')
    return refused(message('intake.expected.date'), message('intake.remedy.date_october'), [
      `${parts[1]}-10`,
      `${parts[1]}-01`,
    ]);
  return onDay(Number(parts[1]), Number(parts[2]), null, which);
};

/** Year and month, an optional day, and an optional time of day, which is ignored. */
const separated = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(Z)?)?$/;

/** A day with a time: the nearer day. */
const withTime = (parts: readonly (string | undefined)[], which: DayOfMonth): CellResult<CalendarDate> | undefined => {
  const [, year, , month, day, hours, minutes, seconds = '0', zone] = parts;
  if (day === undefined || hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const date = onDay(Number(year), Number(month), Number(day), which);
  if (!date.ok) return date;
  const time = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)) + time);
  return ofMoment(zone === 'Z' ? nearestDayInChina(moment) : nearestDay(moment), which);
};
const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?$/;
/** Not one of the forms of dataset.md, yet it can mean no other day: 2014年9月份, 2014年09, 2014、9, 2014-9-1日, 2014.9. */
const loose: readonly RegExp[] = [
  /^(\d{4})年(\d{1,2})(?:月份?(?:(\d{1,2})[日号]?)?)?$/,
  /^(\d{4})、(\d{1,2})(?:、(\d{1,2}))?[日号]?$/,
  /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?[.日号月]$/,
];
/** Months and days that went through a number: 201409.0, 20140901.0. */
const throughNumber = /^(\d{6}|\d{8})\.0+$/;

const fromLoose = (text: string, which: DayOfMonth): CellResult<CalendarDate> | undefined => {
  const digits = throughNumber.exec(text)?.[1];
  const match = loose.map((form) => form.exec(text)).find((found) => found !== null);
  const [year, month, day] = match?.slice(1).filter((part) => !/^[-/.]$/.test(part ?? '')) ?? [];
  if (digits === undefined && match === undefined) return undefined;
  const date =
    digits === undefined
      ? onDay(Number(year), Number(month), day === undefined ? null : Number(day), which)
      : fromDigits(digits, which);
  return date.ok ? accepted(date.value, message('intake.assumed.date', { date: date.value })) : date;
};

const fromText = (text: string, which: DayOfMonth): CellResult<CalendarDate> => {
  const marked = separated.exec(text);
  if (marked !== null) {
    const timed = withTime(marked, which);
    if (timed !== undefined) return timed;
    const date = onDay(Number(marked[1]), Number(marked[3]), marked[4] ? Number(marked[4]) : null, which);
    // A spreadsheet that saved the number 2020.10 as text wrote 2020.1.
    return date.ok && /^\d{4}\.1$/.test(text) ? accepted(date.value, message('intake.assumed.january')) : date;
  }
  const written = chinese.exec(text.replace(/\s/g, ''));
  if (written !== null)
    return onDay(Number(written[1]), Number(written[2]), written[3] ? Number(written[3]) : null, which);
  if (/^\d+$/.test(text)) return fromDigits(text, which);
  if (/^\d{5}\.\d+$/.test(text)) return fromSerial(Number(text), which);
  return fromLoose(text.replace(/\s/g, ''), which) ?? bad();
};

/** Every form of dataset.md section 1; written `YYYY-MM-DD`. */
export const dateForm = (which: DayOfMonth): ValueForm<CalendarDate> => ({
  takes: message(`intake.takes.date_${which}`),
  read(cell: FilledCell): CellResult<CalendarDate> {
    if (cell instanceof Date) return ofMoment(nearestDay(cell), which);
    if (typeof cell === 'number') return fromNumber(cell, which);
    return fromText(plainText(cellText(cell)), which);
  },
  write: (date) => date,
});
