import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** A work calendar of a district's own. */
export interface CalendarTable {
  readonly districtId: ColumnType<string, string, never>;
  readonly year: ColumnType<number, number, never>;
  /** As in `data/calendars`; JSON's `null` once it was withdrawn, so that revisions go on. */
  readonly content: JSONColumnType<object | null, string, string>;
  readonly rowVersion: Generated<number>;
  readonly createdAt: ColumnType<Date, Date | undefined, never>;
  readonly createdBy: ColumnType<string | null, string | null, never>;
}

export interface CalendarTables {
  readonly calendars: CalendarTable;
}
