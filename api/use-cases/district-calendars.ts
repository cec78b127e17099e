import type { WorkCalendar, WorkCalendars } from '../../src/review/calendar/work-calendar.ts';
import type { CalendarSources } from '../storage/bundled-assets.ts';
import { ownCalendars } from '../storage/calendars.ts';
import type { Transaction } from '../storage/database.ts';

export type CalendarOrigin = 'district' | 'data' | 'shipped';

/** A calendar that is reckoned with, and where it is from. */
export interface CalendarInForce {
  readonly calendar: WorkCalendar;
  readonly origin: CalendarOrigin;
}

/**
 * One calendar a year: the district's own, else the data folder's, else the one brought along. Those that lie on disk are
 * read before the transaction, which is not to wait for a disk.
 */
export const calendarsInForce = async (
  { shipped, data }: CalendarSources,
  transaction: Transaction,
): Promise<ReadonlyMap<number, CalendarInForce>> => {
  const own = (await ownCalendars(transaction)).map((calendar) => [calendar.year, calendar] as const);
  const from = (origin: CalendarOrigin, calendars: Iterable<readonly [number, WorkCalendar]>) =>
    [...calendars].map(([year, calendar]) => [year, { calendar, origin }] as const);
  return new Map([...from('shipped', shipped), ...from('data', data.calendars), ...from('district', own)]);
};

/** The calendars the deadlines of the caller's district are reckoned with. */
export const districtCalendars = async (lying: CalendarSources, transaction: Transaction): Promise<WorkCalendars> =>
  new Map([...(await calendarsInForce(lying, transaction))].map(([year, { calendar }]) => [year, calendar] as const));
