import type { CalendarDate } from '../../../src/district/date.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { type DocumentFacts, noFacts, type Window } from '../../../src/report/documents/document-input.ts';
import { noticeWindow } from '../../../src/report/documents/notice-window.ts';
import type { DocumentRequest } from '../../contract/document.ts';
import { readCalendars } from '../../files/read-calendars.ts';
import type { StoredNotice } from '../../store/notices.ts';

const asDate = (text: string | undefined): CalendarDate | null => (text === undefined ? null : (text as CalendarDate));

/** The days of the notice: those on record once it runs, else counted from the day of issue. */
const windowOf = async (
  issued: CalendarDate | null,
  policy: Policy,
  running: StoredNotice | undefined,
): Promise<Window | null> => {
  const calendars = await readCalendars();
  if (!calendars.ok) throw new Error('the calendars brought along are no calendars');
  const count = (from: CalendarDate): Window => noticeWindow(from, policy.publicNoticeWorkdays, calendars.value).window;
  if (running !== undefined) return { from: count(running.beganOn).from, until: running.dueOn };
  return issued === null ? null : count(issued);
};

/** What the request states and what is on record, for the papers of a plan. */
export const factsOf = async (
  asked: Partial<DocumentRequest>,
  policy: Policy,
  notices: readonly StoredNotice[],
): Promise<DocumentFacts> => {
  const running = notices.findLast(({ kind, endedAt }) => kind === 'public_notice' && endedAt === null);
  const issued = asDate(asked.issued) ?? running?.beganOn ?? null;
  return {
    ...noFacts,
    issued,
    window: await windowOf(issued, policy, running),
    reportBy: asDate(asked.reportBy),
    bureau: asked.bureau ?? null,
    numberWord: asked.numberWord ?? null,
    contact: asked.contact ?? null,
    noticeNames: asked.noticeNames ?? 'whole',
  };
};
