import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../district/date.ts';
import { render } from '../../text/render.ts';
import { calendarInUse } from './calendar-in-use.ts';

const date = (text: string) => text as CalendarDate;
const span = (beganOn: string, dueOn: string) => ({ beganOn: date(beganOn), dueOn: date(dueOn) });
const against = (year: number, today: string) =>
  calendarInUse(year, [span('2026-12-28', '2027-01-05'), span('2026-03-02', '2026-03-09')], date(today));

describe('a calendar that is withdrawn', () => {
  it('is kept while a deadline to come was reckoned with it, in either of two years', () => {
    for (const year of [2026, 2027])
      expect(against(year, '2027-01-05').map(({ rule }) => rule)).toEqual(['calendar_in_use']);
    expect(against(2025, '2027-01-05')).toEqual([]);
    const [refusal] = against(2027, '2027-01-05');
    expect(refusal && render('zh', refusal.message)).toContain('2027-01-05');
  });

  it('may go once the last day is over', () => {
    expect(against(2026, '2027-01-06')).toEqual([]);
    expect(against(2026, '2026-03-09').length).toBe(2);
  });
});
