import type { CalendarDate } from '../../src/district/date.ts';
import type { Deadline } from '../../src/review/calendar/workdays.ts';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';

export type NoticeKind = 'review' | 'public_notice' | 'appeal';

/** A span of days of a plan: time to answer, the public notice, time to appeal. */
export interface StoredNotice {
  readonly id: string;
  readonly planId: string;
  readonly kind: NoticeKind;
  readonly beganOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly workdays: number;
  readonly withoutCalendar: readonly number[];
  readonly unverified: readonly number[];
  /** When it was taken back; its own end leaves it as it is. */
  readonly endedAt: Date | null;
  readonly endedWhy: string | null;
}

const noticeColumns = [
  'id',
  'planId',
  'kind',
  'beganOn',
  'dueOn',
  'workdays',
  'withoutCalendar',
  'unverified',
  'endedAt',
  'endedWhy',
] as const;

type NoticeRow = Omit<StoredNotice, 'beganOn' | 'dueOn'> & { readonly beganOn: string; readonly dueOn: string };
const noticeOf = (row: NoticeRow): StoredNotice => ({
  ...row,
  beganOn: row.beganOn as CalendarDate,
  dueOn: row.dueOn as CalendarDate,
});

/** Every span of a plan, also those taken back, in the order they began. */
export const noticesOf = async (transaction: Transaction, planId: string): Promise<readonly StoredNotice[]> => {
  const rows = await transaction
    .selectFrom('notices')
    .select(noticeColumns)
    .where('planId', '=', planId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(noticeOf);
};

/** The district's spans that are not withdrawn and whose last day is not over. */
export const runningNotices = async (
  transaction: Transaction,
  today: CalendarDate,
): Promise<readonly StoredNotice[]> => {
  const rows = await transaction
    .selectFrom('notices')
    .select(noticeColumns)
    .where('endedAt', 'is', null)
    .where('dueOn', '>=', today)
    .orderBy('dueOn')
    .orderBy('id')
    .execute();
  return rows.map(noticeOf);
};

export const addNotice = async (
  transaction: Transaction,
  caller: Caller,
  given: {
    readonly planId: string;
    readonly kind: NoticeKind;
    readonly beganOn: CalendarDate;
    readonly deadline: Deadline;
  },
): Promise<StoredNotice> => {
  const { date, workdays, withoutCalendar, unverified } = given.deadline;
  const row = await transaction
    .insertInto('notices')
    .values({
      districtId: caller.districtId ?? '',
      planId: given.planId,
      kind: given.kind,
      beganOn: given.beganOn,
      dueOn: date,
      workdays,
      withoutCalendar: [...withoutCalendar],
      unverified: [...unverified],
      createdBy: caller.accountId,
    })
    .returning(noticeColumns)
    .executeTakeFirstOrThrow();
  return noticeOf(row);
};

/** Takes back what is running of these kinds. */
export const endNotices = async (
  transaction: Transaction,
  planId: string,
  kinds: readonly NoticeKind[],
  by: { readonly at: Date; readonly why: string | null },
): Promise<void> => {
  if (kinds.length === 0) return;
  await transaction
    .updateTable('notices')
    .set({ endedAt: by.at, endedWhy: by.why })
    .where('planId', '=', planId)
    .where('kind', 'in', [...kinds])
    .where('endedAt', 'is', null)
    .execute();
};
