import type { CalendarDate } from '../../src/district/date.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type DocumentFacts, noFacts, type Window } from '../../src/report/documents/document-input.ts';
import { noticeWindow } from '../../src/report/documents/notice-window.ts';
import type { WorkCalendars } from '../../src/review/calendar/work-calendar.ts';
import type { DocumentRequest } from '../http/contract/document.ts';
import type { StoredNotice } from '../storage/notices.ts';
import type { StoredAnswer } from '../storage/reviews.ts';

const asDate = (text: string | undefined): CalendarDate | null => (text === undefined ? null : (text as CalendarDate));

/** The days of the notice: those on record once it runs, else counted from the day of issue. */
const windowOf = (
  issued: CalendarDate | null,
  policy: Policy,
  running: StoredNotice | undefined,
  calendars: WorkCalendars,
): Window | null => {
  const count = (from: CalendarDate): Window => noticeWindow(from, policy.publicNoticeWorkdays, calendars).window;
  if (running !== undefined) return { from: count(running.beganOn).from, until: running.dueOn };
  return issued === null ? null : count(issued);
};

/** Schools with an answer on record that was not taken back. */
const schoolsReviewed = (answers: readonly StoredAnswer[]): number =>
  new Set(
    answers
      .filter(({ kind, standing }) => kind === 'review' && standing !== 'withdrawn')
      .flatMap(({ schoolId }) => schoolId ?? []),
  ).size;

/** What is on record of a plan: its spans of days, and the answers to it. */
export interface PlanRecord {
  readonly notices: readonly StoredNotice[];
  readonly answers: readonly StoredAnswer[];
}

/**
 * What the request states and what is on record, for the documents of a plan. The day of the decision is the day from
 * which it may be appealed against.
 */
export const factsOf = (
  request: Partial<DocumentRequest>,
  policy: Policy,
  { notices, answers }: PlanRecord,
  calendars: WorkCalendars,
): DocumentFacts => {
  const onRecord = (wanted: StoredNotice['kind']): StoredNotice | undefined =>
    notices.findLast(({ kind, endedAt }) => kind === wanted && endedAt === null);
  const running = onRecord('public_notice');
  const issued = asDate(request.issued) ?? running?.beganOn ?? null;
  return {
    ...noFacts,
    issued,
    window: windowOf(issued, policy, running, calendars),
    decided: asDate(request.decided) ?? onRecord('appeal')?.beganOn ?? null,
    ordersIssued: asDate(request.ordersIssued),
    reviewedSchools: schoolsReviewed(answers),
    reportBy: asDate(request.reportBy),
    bureau: request.bureau ?? null,
    numberWord: request.numberWord ?? null,
    contact: request.contact ?? null,
    noticeNames: request.noticeNames ?? 'whole',
  };
};
