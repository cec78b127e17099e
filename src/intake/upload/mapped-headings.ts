import type { Column } from '../columns/column.ts';
import { headingIndex } from '../headings/heading-index.ts';
import { normalHeading } from '../headings/normal-heading.ts';
import { cellText, type RawCell, type RawTable } from '../raw-table.ts';
import { tableOf } from '../table-of.ts';
import { type TableName, tableNames, tables } from '../tables.ts';
import { tableByHeadings } from '../which-table.ts';

/** What a heading of a district's own means: a column of a table, by its identifier. */
export interface HeadingMap {
  readonly table: TableName;
  /** As `normalHeading` writes it. */
  readonly heading: string;
  readonly column: string;
}

/** Headings stand within the first rows of a table. */
const searchedRows = 15;

type Line = readonly RawCell[];

/** A row that names at least two columns, by known headings or by mapped ones. */
const isHeadingRow = (row: Line, mapped: ReadonlyMap<string, string>, name: TableName): boolean => {
  const index = headingIndex(tables[name].columns);
  const named = row.filter((cell) => {
    const text = cellText(cell ?? null);
    return text !== '' && (mapped.has(normalHeading(text)) || index.match(text) !== undefined);
  });
  return named.length > 1;
};

const renamed = (table: RawTable, name: TableName, maps: readonly HeadingMap[]): RawTable => {
  const columns: readonly Column<unknown>[] = Object.values(tables[name].columns);
  const mapped = new Map(
    maps
      .filter((one) => one.table === name)
      .flatMap(({ heading, column }) => {
        const found = columns.find(({ id }) => id === column);
        return found === undefined ? [] : [[heading, found.zh] as const];
      }),
  );
  if (mapped.size === 0) return table;
  const at = table.rows.slice(0, searchedRows).findIndex((row) => isHeadingRow(row, mapped, name));
  const row = table.rows[at];
  if (row === undefined) return table;
  const headings = row.map((cell) => mapped.get(normalHeading(cellText(cell ?? null))) ?? cell);
  return { ...table, rows: table.rows.with(at, headings) };
};

/**
 * The tables with the district's own headings replaced by the words of the contract, so that everything after it reads,
 * reports and withholds a mapped column like any other.
 */
export const withMappedHeadings = (given: readonly RawTable[], maps: readonly HeadingMap[]): readonly RawTable[] =>
  maps.length === 0
    ? given
    : given.map((table) => {
        const named = tableOf(table.place);
        if (named !== undefined) return renamed(table, named, maps);
        const found = tableNames
          .map((name) => ({ name, table: renamed(table, name, maps) }))
          .find((one) => one.table !== table && tableByHeadings(one.table) === one.name);
        return found?.table ?? table;
      });
