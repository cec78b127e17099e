import type { CalendarDate } from '../../src/district/date.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type DocumentFacts, noFacts, type Window } from '../../src/report/documents/document-input.ts';
import { noticeWindow } from '../../src/report/documents/notice-window.ts';
import type { WorkCalendars } from '../../src/review/calendar/work-calendar.ts';
import type { DocumentRequest } from '../http/contract/document.ts';
import type { StoredNotice } from '../storage/notices.ts';

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

/** Facts for the documents of a plan: from the request and from the database. */
export const factsOf = (
  request: Partial<DocumentRequest>,
  policy: Policy,
  notices: readonly StoredNotice[],
  calendars: WorkCalendars,
): DocumentFacts => {
  const running = notices.findLast(({ kind, endedAt }) => kind === 'public_notice' && endedAt === null);
  const issued = asDate(request.issued) ?? running?.beganOn ?? null;
  return {
    ...noFacts,
    issued,
    window: windowOf(issued, policy, running, calendars),
    reportBy: asDate(request.reportBy),
    bureau: request.bureau ?? null,
    numberWord: request.numberWord ?? null,
    contact: request.contact ?? null,
    noticeNames: request.noticeNames ?? 'whole',
  };
};
