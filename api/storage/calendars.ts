import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/district/hash.ts';
import { calendarDocument, parseWorkCalendar, type WorkCalendar } from '../../src/review/calendar/work-calendar.ts';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';
import { recordEvent } from './events.ts';
import { lockDeadlines } from './hold-deadlines.ts';

/** A calendar the district gave itself; `null`: it was withdrawn. */
export interface OwnCalendar {
  readonly calendar: WorkCalendar | null;
  readonly rowVersion: number;
}

const columns = ['year', 'content', 'rowVersion'] as const;

const calendarOf = (row: {
  readonly year: number;
  readonly content: object | null;
  readonly rowVersion: number;
}): OwnCalendar => {
  if (row.content === null) return { calendar: null, rowVersion: row.rowVersion };
  const read = parseWorkCalendar(row.content, String(row.year));
  if (!read.ok) throw new Error(`the calendar stored for ${row.year} is none`);
  return { calendar: read.value, rowVersion: row.rowVersion };
};

/** The calendars of the caller's district, by year. */
export const ownCalendars = async (transaction: Transaction): Promise<readonly WorkCalendar[]> =>
  (await transaction.selectFrom('calendars').select(columns).orderBy('year').execute()).flatMap(
    (row) => calendarOf(row).calendar ?? [],
  );

export const findOwnCalendar = async (transaction: Transaction, year: number): Promise<OwnCalendar | undefined> => {
  const row = await transaction.selectFrom('calendars').select(columns).where('year', '=', year).executeTakeFirst();
  return row === undefined ? undefined : calendarOf(row);
};

/** The same, locked until the transaction ends against changes of the district's calendars and new deadlines. */
export const ownCalendarForChange = async (
  transaction: Transaction,
  caller: Caller,
  year: number,
): Promise<OwnCalendar | undefined> => {
  await lockDeadlines(transaction, caller);
  return findOwnCalendar(transaction, year);
};

/** Puts a year in place of what `ownCalendarForChange` found; the same content again changes and records nothing. */
export const putCalendar = async (
  transaction: Transaction,
  caller: Caller,
  calendar: WorkCalendar,
  before: OwnCalendar | undefined,
): Promise<{ readonly calendar: WorkCalendar; readonly rowVersion: number }> => {
  const content = calendarDocument(calendar);
  const text = canonicalJson(content);
  const known = before?.calendar ?? null;
  if (before !== undefined && known !== null && canonicalJson(calendarDocument(known)) === text)
    return { calendar: known, rowVersion: before.rowVersion };
  const rowVersion = (before?.rowVersion ?? 0) + 1;
  const { districtId, accountId } = caller;
  await transaction
    .insertInto('calendars')
    .values({ districtId: districtId ?? '', year: calendar.year, content: text, rowVersion, createdBy: accountId })
    .onConflict((conflict) => conflict.columns(['districtId', 'year']).doUpdateSet({ content: text, rowVersion }))
    .execute();
  // The whole calendar: it explains a past deadline after the calendar was changed again.
  const data = { sha256: createHash('sha256').update(text).digest('hex'), calendar: content };
  const subject = { kind: 'calendar', id: String(calendar.year) };
  await recordEvent(transaction, { action: 'calendar.update', subject, data });
  return { calendar, rowVersion };
};

/** Takes back what `ownCalendarForChange` found: the year is reckoned as if the district had given none. */
export const withdrawCalendar = async (
  transaction: Transaction,
  calendar: WorkCalendar,
  { rowVersion }: Pick<OwnCalendar, 'rowVersion'>,
): Promise<number> => {
  const next = rowVersion + 1;
  await transaction
    .updateTable('calendars')
    .set({ content: 'null', rowVersion: next })
    .where('year', '=', calendar.year)
    .execute();
  const content = calendarDocument(calendar);
  const data = { sha256: createHash('sha256').update(canonicalJson(content)).digest('hex'), calendar: content };
  const subject = { kind: 'calendar', id: String(calendar.year) };
  await recordEvent(transaction, { action: 'calendar.withdraw', subject, data });
  return next;
};
