import type { CalendarDate } from '../district/date.ts';
import type { SchoolId } from '../district/ids.ts';
import { type Message, message } from '../text/message.ts';
import type { Actor, ActorRole } from './actor.ts';
import type { WorkCalendars } from './calendar/work-calendar.ts';
import { workdaysLeft } from './calendar/workdays.ts';
import type { ObjectionRate } from './objection-rates.ts';
import type { PlanStanding } from './take-step.ts';

/** A school's answers, objections and appeals to be decided, the decision once the notice is over. */
const reminderKinds = ['answer', 'decide_objections', 'decide_appeals', 'finalise'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** An open task of a plan. Reminders are shown on request, never sent. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly role: Extract<ActorRole, 'principal' | 'personnel_officer' | 'leader'>;
  /** The school whose principal it is for. */
  readonly schoolId: SchoolId | null;
  /** Moves to answer, objections or appeals to decide. */
  readonly count: number;
  /** `null`: no day is set for it. */
  readonly due: CalendarDate | null;
  /** Working days after today; 0 on the last day and after it, `null` without a day. */
  readonly workdaysLeft: number | null;
  readonly overdue: boolean;
}

export interface RemindedOf {
  readonly standing: PlanStanding;
  readonly today: CalendarDate;
  readonly calendars: WorkCalendars;
  readonly rates: readonly ObjectionRate[];
  readonly openObjections: number;
  readonly openAppeals: number;
}

/**
 * The open tasks by role (domain 5.4). In review: each school's answers until the last day, and objections, which block
 * the notice. In notice: appeals, which block the decision, and the decision itself once the notice is over. Overdue
 * tasks stay: no answer is assumed. Schools by code, then the bureau.
 */
export const remindersOf = (of: RemindedOf): readonly Reminder[] => {
  const { standing, today, calendars } = of;
  const reminder = (
    kind: ReminderKind,
    role: Reminder['role'],
    count: number,
    part: { readonly schoolId?: SchoolId; readonly due?: CalendarDate | null } = {},
  ): Reminder => {
    const { schoolId = null, due = null } = part;
    const left = due === null ? null : workdaysLeft(today, due, calendars);
    return { kind, role, schoolId, count, due, workdaysLeft: left, overdue: due !== null && today > due };
  };
  switch (standing.state) {
    case 'in_review':
      return [
        ...of.rates
          .filter(({ moves, answered }) => moves > 0 && !answered)
          .map(({ schoolId, unanswered }) =>
            reminder('answer', 'principal', unanswered, { schoolId, due: standing.reviewDue }),
          ),
        ...(of.openObjections > 0 ? [reminder('decide_objections', 'personnel_officer', of.openObjections)] : []),
      ];
    case 'public_notice': {
      const over = standing.noticeDue !== null && today > standing.noticeDue;
      return [
        ...(of.openAppeals > 0 ? [reminder('decide_appeals', 'leader', of.openAppeals)] : []),
        ...(over && of.openAppeals === 0 ? [reminder('finalise', 'leader', 1)] : []),
      ];
    }
    case 'final':
      return of.openAppeals > 0 ? [reminder('decide_appeals', 'leader', of.openAppeals)] : [];
    case 'draft':
      return [];
  }
};

/** The reminders a role sees: a principal those of the own school, the bureau all. */
export const remindersFor = (
  { role, schoolId }: Pick<Actor, 'role' | 'schoolId'>,
  reminders: readonly Reminder[],
): readonly Reminder[] => {
  if (role === 'principal') return reminders.filter((one) => one.role === 'principal' && one.schoolId === schoolId);
  return role === 'personnel_officer' || role === 'leader' || role === 'auditor' ? reminders : [];
};

/** A reminder in words; `school` is the school's name. */
export const reminderMessage = (
  { kind, count, due, overdue, workdaysLeft: left }: Reminder,
  school: string,
): Message => {
  const values = { school, count, due: due ?? '', left: left ?? 0 };
  if (kind !== 'answer') return message(`review.reminder.${kind}`, values);
  if (due === null) return message('review.reminder.answer', values);
  if (overdue) return message('review.reminder.answer_overdue', values);
  return left === 0 ? message('review.reminder.answer_today', values) : message('review.reminder.answer_left', values);
};
