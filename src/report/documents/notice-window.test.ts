import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../district/date.ts';
import { noticeWindow } from './notice-window.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const holidays = new Map([
  [
    2026,
    {
      year: 2026,
      source: 'a test',
      verified: true,
      holidays: [{ zh: '国庆节', en: 'National Day', from: date('2026-10-01'), to: date('2026-10-07') }],
      worked: [date('2026-10-10')],
    },
  ],
]);

describe('the window of a notice', () => {
  it('begins on the first working day after the day of issue and lasts so many working days', () => {
    expect(noticeWindow(date('2026-08-14'), 5, holidays).window).toEqual({ from: '2026-08-17', until: '2026-08-21' });
  });

  it('leaves holidays out and takes weekend days that are worked in', () => {
    expect(noticeWindow(date('2026-09-30'), 5, holidays).window).toEqual({ from: '2026-10-08', until: '2026-10-13' });
  });

  it('lists the years counted without a calendar', () => {
    expect(noticeWindow(date('2027-09-30'), 5, holidays).deadline.withoutCalendar).toEqual([2027]);
  });
});
