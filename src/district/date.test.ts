import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  type CalendarDate,
  calendarDate,
  daysInMonth,
  lastDayOf,
  monthsServed,
  nextDay,
  previousDay,
  wholeMonthsBetween,
} from './date.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const days: fc.Arbitrary<CalendarDate> = fc
  .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => calendarDate(year, month, date) ?? day('2000-01-01'));

describe('a calendar date', () => {
  it('exists or not', () => {
    expect(calendarDate(2024, 2, 29)).toBe('2024-02-29');
    expect(calendarDate(2000, 2, 29)).toBe('2000-02-29');
    for (const [year, month, date] of [
      [2023, 2, 29],
      [1900, 2, 29],
      [2026, 4, 31],
      [2026, 0, 1],
      [2026, 13, 1],
      [2026, 1, 0],
      [1899, 1, 1],
      [2200, 1, 1],
      [2026.5, 1, 1],
    ] as const)
      expect(calendarDate(year, month, date)).toBeUndefined();
  });

  it('is followed by the next day, over months, years and 29 February', () => {
    expect(
      ['2026-08-31', '2026-12-31', '2024-02-28', '2024-02-29', '2023-02-28', '2026-08-09'].map(day).map(nextDay),
    ).toEqual(['2026-09-01', '2027-01-01', '2024-02-29', '2024-03-01', '2023-03-01', '2026-08-10']);
  });

  it('follows the day before', () => {
    expect(['2026-09-01', '2027-01-01', '2024-03-01', '2023-03-01', '2026-08-10'].map(day).map(previousDay)).toEqual([
      '2026-08-31',
      '2026-12-31',
      '2024-02-29',
      '2023-02-28',
      '2026-08-09',
    ]);
    fc.assert(fc.property(days, (date) => previousDay(nextDay(date)) === date && nextDay(previousDay(date)) === date));
  });

  it('keeps the day when months are added, or the last day of a shorter month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2026-01-15'), -1)).toBe('2025-12-15');
    expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28');
    expect(addMonths(day('2026-12-01'), 1)).toBe('2027-01-01');
  });

  it('has as many days in a month as the calendar', () => {
    expect([1, 2, 4, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 28, 30, 31]);
    expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([29, 28, 29]);
  });
});

describe('whole months', () => {
  it('between two days count only when full', () => {
    expect(wholeMonthsBetween(day('2026-01-15'), day('2026-02-14'))).toBe(0);
    expect(wholeMonthsBetween(day('2026-01-15'), day('2026-02-15'))).toBe(1);
    expect(wholeMonthsBetween(day('2026-02-15'), day('2026-01-15'))).toBe(-1);
  });

  it('come back when added, for days that every month has', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (from, months) => {
        expect(wholeMonthsBetween(from, addMonths(from, months))).toBe(months);
      }),
    );
  });
});

describe('the last day of some months', () => {
  it.each([
    ['2026-09-01', 36, '2029-08-31'],
    ['2026-09-15', 1, '2026-10-14'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-29', 1, '2026-02-28'],
    ['2028-02-29', 36, '2031-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-03-31', 2, '2026-05-30'],
  ])('beginning with %s, %i of them, is %s', (start, months, last) => {
    expect(lastDayOf(day(start), months)).toBe(last);
  });

  it('is the first day on which all of them are served', () => {
    const any = fc
      .tuple(days, fc.integer({ min: 0, max: 3 }))
      .map(([date, more]) => Array.from({ length: more }).reduce<CalendarDate>(nextDay, date));
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 120 }), (start, months) => {
        const last = lastDayOf(start, months);
        expect([monthsServed(start, previousDay(last)), monthsServed(start, last)]).toEqual([months - 1, months]);
      }),
    );
  });
});

describe('tenure', () => {
  it.each([
    ['2020-09-01', '2026-08-31', 72],
    ['2020-09-02', '2026-08-31', 71],
    ['2020-08-31', '2026-08-31', 72],
    ['2026-08-31', '2026-08-31', 0],
    ['2026-09-01', '2026-08-31', 0],
    ['2026-09-02', '2026-08-31', -1],
    ['2020-02-29', '2026-02-28', 72],
    ['2020-02-29', '2026-02-27', 71],
    ['2020-03-01', '2026-02-28', 72],
    ['2024-02-01', '2024-02-29', 1],
    ['2024-02-01', '2024-02-28', 0],
    ['2020-01-31', '2020-02-28', 0],
    ['2020-01-31', '2020-02-29', 1],
    ['2020-12-31', '2026-12-30', 72],
  ])('from %s to the end of %s is %i months', (joined, reference, months) => {
    expect(monthsServed(day(joined), day(reference))).toBe(months);
  });

  it('grows with the reference day and never by more than one month a day', () => {
    fc.assert(
      fc.property(days, days, (joined, reference) => {
        const grown = monthsServed(joined, nextDay(reference)) - monthsServed(joined, reference);
        expect([0, 1]).toContain(grown);
      }),
    );
  });

  it('is a full year on the eve of every anniversary', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (reference, years) => {
        const joined = addMonths(nextDay(reference), -12 * years);
        expect(monthsServed(joined, reference)).toBe(12 * years);
      }),
    );
  });

  it('has reached a number of whole months exactly when the day so many months on has come', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 600 }), (from, to, months) => {
        expect(wholeMonthsBetween(from, to) >= months).toBe(addMonths(from, months) <= to);
      }),
    );
    expect(wholeMonthsBetween(day('2026-08-31'), day('2031-08-31'))).toBe(60);
    expect(wholeMonthsBetween(day('2026-08-31'), day('2031-08-30'))).toBe(59);
  });
});
