import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate, nextDay } from '../../district/date.ts';
import { isWeekend } from './weekday.ts';
import { parseWorkCalendar, type WorkCalendars } from './work-calendar.ts';
import { deadlineAfter, isWorkday, workdaysLeft } from './workdays.ts';

const folder = new URL('../../../data/calendars/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => parseWorkCalendar(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name);

const calendars: WorkCalendars = new Map(
  files.flatMap((name) => {
    const calendar = read(name);
    return calendar.ok ? [[calendar.value.year, calendar.value] as const] : [];
  }),
);
const date = (text: string): CalendarDate => text as CalendarDate;

describe('the calendars shipped', () => {
  it.each(files)('reads %s, with its year in its name and a note that it is unverified', (name) => {
    const calendar = read(name);
    expect(calendar.ok && [`${calendar.value.year}.json`, calendar.value.verified]).toEqual([name, false]);
  });

  it.each(files)('%s works only weekend days in stead of holidays', (name) => {
    const calendar = read(name);
    expect(calendar.ok && calendar.value.worked.filter((day) => !isWeekend(day))).toEqual([]);
  });

  it('hold the years a bureau plans in', () => {
    expect([...calendars.keys()]).toEqual(expect.arrayContaining([2025, 2026]));
  });
});

describe('a calendar with faults', () => {
  const sound = {
    format: 'calendar/1',
    country: 'CN',
    year: 2026,
    source: 'x',
    verified: true,
    holidays: [],
    worked: [],
  };
  const columnsOf = (given: object) => {
    const calendar = parseWorkCalendar({ ...sound, ...given }, 'c.json');
    return calendar.ok ? [] : calendar.faults.map(({ column }) => column);
  };

  it('has each named at its place', () => {
    const off = { zh: '甲', en: 'A', from: '2026-10-03', to: '2026-10-01' };
    expect(columnsOf({ worked: ['2025-01-01', '2026-02-30'] })).toEqual(['worked.1']);
    expect(columnsOf({ worked: ['2025-01-04'], holidays: [off] })).toEqual(['holidays.0', 'worked.0']);
    expect(columnsOf({ year: 'x' })).toEqual(['year']);
    expect(columnsOf({ worked: ['2026-01-04', '2026-01-04'] })).toEqual(['worked.1']);
    expect(columnsOf({})).toEqual([]);
  });
});

describe('a working day', () => {
  it('is Monday to Friday but for holidays, and a weekend day worked in stead', () => {
    expect(isWorkday(date('2026-10-08'), calendars)).toBe(true);
    expect(isWorkday(date('2026-10-07'), calendars)).toBe(false);
    expect(isWorkday(date('2026-10-10'), calendars)).toBe(true);
    expect(isWorkday(date('2026-10-11'), calendars)).toBe(false);
  });

  it('is Monday to Friday in a year without a calendar', () => {
    expect(isWorkday(date('2031-10-01'), calendars)).toBe(true);
    expect(isWorkday(date('2031-10-04'), calendars)).toBe(false);
  });
});

describe('a deadline', () => {
  it('does not count the day it begins with, and goes round holidays', () => {
    expect(deadlineAfter(date('2026-08-24'), 5, calendars)).toEqual({
      date: '2026-08-31',
      workdays: 5,
      withoutCalendar: [],
      unverified: [2026],
    });
    // 1 to 7 October are off, Saturday the 10th is worked.
    expect(deadlineAfter(date('2026-09-29'), 5, calendars).date).toBe('2026-10-12');
  });

  it('lists the years without a calendar', () => {
    expect(deadlineAfter(date('2031-08-25'), 5, calendars)).toMatchObject({
      date: '2031-09-01',
      withoutCalendar: [2031],
    });
    expect(deadlineAfter(date('2026-12-30'), 3, calendars)).toMatchObject({
      withoutCalendar: [2027],
      unverified: [2026],
    });
  });

  it('is a working day with so many working days up to it, from any first day', () => {
    const days = fc.integer({ min: 0, max: 900 }).map((offset) => {
      let day = calendarDate(2025, 1, 1) ?? date('');
      for (let index = 0; index < offset; index += 1) day = nextDay(day);
      return day;
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (start, workdays) => {
        const due = deadlineAfter(start, workdays, calendars).date;
        expect(isWorkday(due, calendars)).toBe(true);
        expect(workdaysLeft(start, due, calendars)).toBe(workdays);
        expect(workdaysLeft(due, due, calendars)).toBe(0);
      }),
    );
  });
});
