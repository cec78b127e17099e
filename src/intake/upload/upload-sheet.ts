import type { Column } from '../columns/column.ts';
import { findHeadings } from '../headings/find-headings.ts';
import { headingIndex } from '../headings/heading-index.ts';
import { cellText, type RawTable } from '../raw-table.ts';
import { tableOf } from '../table-of.ts';
import { type TableName, tables } from '../tables.ts';
import { tableByHeadings } from '../which-table.ts';

/** A column of the contract as a person chooses it. */
export interface ColumnChoice {
  readonly id: string;
  readonly zh: string;
  readonly needed: boolean;
}

/** A given table as a person sees it in a spreadsheet. */
export interface UploadSheet {
  readonly place: string;
  /** Which table of the dataset it is taken for. */
  readonly table: TableName | null;
  /** 1-based row of the headings. */
  readonly headingRow: number | null;
  /** Headings that name no column, each with its 1-based column. */
  readonly unknown: readonly { readonly column: number; readonly heading: string }[];
  /** Columns of the contract that the table does not have. */
  readonly missing: readonly ColumnChoice[];
  readonly rows: readonly (readonly string[])[];
}

const headings = (table: RawTable, name: TableName | undefined) => {
  if (name === undefined) return { headingRow: null, unknown: [], missing: [] };
  const columns: Readonly<Record<string, Column<unknown>>> = tables[name].columns;
  const found = findHeadings(table.rows, headingIndex(columns));
  const fields = new Set(found?.headings.flatMap(({ match }) => (match === undefined ? [] : [match.field])));
  return {
    headingRow: found === undefined ? null : found.lastRow + 1,
    unknown: (found?.headings ?? [])
      .filter(({ match, heading }) => match === undefined && heading !== '')
      .map(({ at, heading }) => ({ column: at + 1, heading })),
    missing: Object.entries(columns)
      .filter(([field]) => !fields.has(field))
      .map(([, { id, zh, empty }]) => ({ id, zh, needed: empty === null })),
  };
};

/** Every cell as text, and what the headings say. */
export const uploadSheet = (table: RawTable): UploadSheet => {
  const name = tableOf(table.place) ?? tableByHeadings(table);
  return {
    place: table.place,
    table: name ?? null,
    ...headings(table, name),
    rows: table.rows.map((cells) => Array.from(cells, (cell) => cellText(cell ?? null))),
  };
};
