import { describe, expect, it } from 'vitest';
import { aMove } from '../../test/support/lawful-plan.ts';
import { anAnswer } from '../../test/support/review.ts';
import type { CalendarDate } from '../district/date.ts';
import { schoolId } from '../district/ids.ts';
import { render } from '../text/render.ts';
import { objectionRates } from './objection-rates.ts';
import { type RemindedOf, reminderMessage, remindersFor, remindersOf } from './reminders.ts';
import { newDraft } from './take-step.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const moves = [aMove('A', 'U1', 'R1'), aMove('B', 'U1', 'R2')];
/** Monday; the last day is the Friday. */
const review: RemindedOf = {
  standing: { ...newDraft, state: 'in_review', reviewDue: date('2026-08-07') },
  today: date('2026-08-03'),
  calendars: new Map(),
  rates: objectionRates(moves, [
    anAnswer({ id: '1', schoolId: 'U1', teacherId: 'A', standing: 'open' }),
    anAnswer({ id: '2', schoolId: 'R1', teacherId: null, standing: 'accepted', objection: null }),
  ]),
  openObjections: 1,
  openAppeals: 0,
};
const notice = { ...review, standing: { ...newDraft, state: 'public_notice', noticeDue: date('2026-08-14') } } as const;
const reminderRows = (of: RemindedOf) =>
  remindersOf(of).map(({ kind, role, schoolId, count }) => [kind, role, schoolId, count]);

describe('reminders', () => {
  it('name in review each school that has not answered with its moves left, and objections for the officer', () => {
    expect(reminderRows(review)).toEqual([
      ['answer', 'principal', 'R2', 1],
      ['answer', 'principal', 'U1', 1],
      ['decide_objections', 'personnel_officer', null, 1],
    ]);
  });

  it('count working days, and stay when the last day is over', () => {
    const at = (today: string) => {
      const [first] = remindersOf({ ...review, today: date(today) });
      return [first?.workdaysLeft, first?.overdue];
    };
    expect(at('2026-08-03')).toEqual([4, false]);
    expect(at('2026-08-07')).toEqual([0, false]);
    expect(at('2026-08-08')).toEqual([0, true]);
    const off = { zh: '假', en: 'off', from: date('2026-08-04'), to: date('2026-08-05') };
    const calendar = { year: 2026, source: 'x', verified: true, holidays: [off], worked: [] };
    const [first] = remindersOf({ ...review, calendars: new Map([[2026, calendar]]) });
    expect(first?.workdaysLeft).toBe(2);
  });

  it('name in notice appeals for the leader, and the decision once the notice is over and none is open', () => {
    expect(reminderRows(notice)).toEqual([]);
    expect(reminderRows({ ...notice, openAppeals: 2 })).toEqual([['decide_appeals', 'leader', null, 2]]);
    expect(reminderRows({ ...notice, today: date('2026-08-15') })).toEqual([['finalise', 'leader', null, 1]]);
    expect(reminderRows({ ...notice, today: date('2026-08-15'), openAppeals: 1 })).toEqual([
      ['decide_appeals', 'leader', null, 1],
    ]);
  });

  it('are none for a draft, and for what is final appeals alone', () => {
    expect(reminderRows({ ...review, standing: newDraft })).toEqual([]);
    const final = { ...review, standing: { ...newDraft, state: 'final' } } as const;
    expect(reminderRows(final)).toEqual([]);
    expect(reminderRows({ ...final, openAppeals: 1 })).toEqual([['decide_appeals', 'leader', null, 1]]);
  });

  it('are shown to a principal of the own school alone, to the bureau all, to others none', () => {
    const all = remindersOf(review);
    const seen = (role: 'principal' | 'leader' | 'auditor' | 'teacher' | 'province', school: string | null = null) =>
      remindersFor({ role, schoolId: school === null ? null : schoolId(school) }, all).length;
    expect([seen('principal', 'U1'), seen('principal', 'R1'), seen('principal')]).toEqual([1, 0, 0]);
    expect([seen('leader'), seen('auditor'), seen('teacher', 'U1'), seen('province')]).toEqual([3, 3, 0, 0]);
  });

  it('state the time left in words', () => {
    const words = (today: string) => {
      const [first] = remindersOf({ ...review, today: date(today) });
      return first === undefined ? '' : render('zh', reminderMessage(first, '河湾小学'));
    };
    expect(words('2026-08-03')).toBe('河湾小学还有 1 项调动没有答复，截止 2026-08-07，还剩 4 个工作日');
    expect(words('2026-08-07')).toBe('河湾小学还有 1 项调动没有答复，今天截止');
    expect(words('2026-08-10')).toBe('河湾小学还有 1 项调动没有答复，已过 2026-08-07 的期限');
  });
});
