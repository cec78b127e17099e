import type { FaultLog } from './fault-log.ts';
import { type HeadedTable, headingsAt } from './headed-table.ts';
import { isIdentityHeading } from './headings/identity-headings.ts';
import { cellText, isBlank } from './raw-table.ts';
import { type Numbered, readRows } from './read-rows.ts';
import { rowSkipper } from './rows/skipped-row.ts';
import { type TableName, type TableRows, tables } from './tables.ts';
import type { IntakeContext } from './values/value-form.ts';

/** A table whose rows were read, with what a fault needs to name its place. */
export interface Sheet<Row> {
  /** Whether the dataset has this table at all. */
  readonly given: boolean;
  readonly place: string;
  readonly heading: (field: keyof Row & string) => string;
  /** No row of data at all, not even one with a fault. */
  readonly empty: boolean;
  /** What was read in a field of a row; `null` for an empty cell. */
  readonly found: (row: number, field: keyof Row & string) => string | null;
  /** The identity number in a row, where the table has a column of them, which is none of the format. */
  readonly identity: (row: number) => string | null;
  readonly rows: readonly Numbered<Row>[];
}

export type Sheets = { readonly [Name in TableName]: Sheet<TableRows[Name]> };

/** What the cross-checks see: the rows that were read, and the codes of those that were not, so that no fault breeds others. */
export const readSheet = <Name extends TableName>(
  name: Name,
  table: HeadedTable | undefined,
  context: IntakeContext,
  log: FaultLog,
): Sheet<TableRows[Name]> => {
  const { columns, zh } = tables[name];
  const identityAt = table?.unknown.find(({ heading }) => isIdentityHeading(heading))?.at;
  const textAt = (row: number, at: number | undefined): string | null => {
    const cell = at === undefined ? undefined : table?.rows[row - 1]?.[at];
    return cell === undefined || isBlank(cell) ? null : cellText(cell);
  };
  return {
    given: table !== undefined,
    place: table?.place ?? zh,
    heading: (field) => table?.fields.get(field)?.heading ?? columns[field].zh,
    empty: table === undefined || !hasData(table),
    found: (row, field) => textAt(row, table?.fields.get(field)?.at),
    identity: (row) => textAt(row, identityAt),
    rows: table === undefined ? [] : readRows(table, columns, context, log),
  };
};

const hasData = (table: HeadedTable): boolean => {
  const skipped = rowSkipper(table.rows, table.firstRow, headingsAt(table));
  return table.rows.some((_row, index) => index >= table.firstRow && skipped(index) === undefined);
};
