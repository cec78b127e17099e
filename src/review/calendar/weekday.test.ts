import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, nextDay } from '../../district/date.ts';
import { isWeekend, weekday } from './weekday.ts';

const day = (year: number, month: number, date: number) => {
  const found = calendarDate(year, month, date);
  if (found === undefined) throw new Error('no such day');
  return found;
};

describe('the day of the week', () => {
  it('is that of the calendar', () => {
    expect(weekday(day(2026, 8, 31))).toBe(1);
    expect(weekday(day(2000, 2, 29))).toBe(2);
    expect(weekday(day(1900, 1, 1))).toBe(1);
    expect([day(2026, 9, 5), day(2026, 9, 6), day(2026, 9, 7)].map(isWeekend)).toEqual([true, true, false]);
  });

  it('goes on by one from each day to the next, in every year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2198 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (...parts) => {
          const found = calendarDate(...parts);
          if (found === undefined) return;
          expect(weekday(nextDay(found))).toBe((weekday(found) + 1) % 7);
        },
      ),
    );
  });
});
