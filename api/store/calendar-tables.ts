import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** A work calendar of a district's own. */
export interface CalendarTable {
  readonly districtId: ColumnType<string, string, never>;
  readonly year: ColumnType<number, number, never>;
  /** As in `data/calendars`. */
  readonly content: JSONColumnType<object, string, string>;
  readonly rowVersion: Generated<number>;
  readonly createdAt: ColumnType<Date, Date | undefined, never>;
  readonly createdBy: ColumnType<string | null, string | null, never>;
}

export interface CalendarTables {
  readonly calendars: CalendarTable;
}
