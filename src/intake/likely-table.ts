import type { Column } from './columns/column.ts';
import { findHeadings } from './headings/find-headings.ts';
import { headingIndex } from './headings/heading-index.ts';
import type { RawTable } from './raw-table.ts';
import { type TableName, tableNames, tables } from './tables.ts';

export interface LikelyTable {
  readonly name: TableName;
  /** The needed columns it does not have. */
  readonly lacking: readonly Column<unknown>[];
}

/** Recognised columns that suffice to identify a table of which exactly half the required columns are present. */
const sufficientColumns = 6;

/**
 * The table a sheet under another name is most of: it has more than half of the needed columns, or half of them and many
 * others. A register's 基本信息 is a roster without stage and subject, which the officer can add.
 */
export const likelyTable = (table: RawTable): LikelyTable | undefined => {
  const likely = tableNames.flatMap((name) => {
    const columns: Readonly<Record<string, Column<unknown>>> = tables[name].columns;
    const found = findHeadings(table.rows, headingIndex(columns));
    const fields = new Set(found?.headings.flatMap(({ match }) => (match === undefined ? [] : [match.field])));
    const needed = Object.entries(columns).filter(([, column]) => column.empty === null);
    const lacking = needed.filter(([field]) => !fields.has(field)).map(([, column]) => column);
    const present = needed.length - lacking.length;
    const enough = 2 * present > needed.length || (2 * present === needed.length && fields.size >= sufficientColumns);
    return enough ? [{ name, lacking, known: fields.size }] : [];
  });
  const [best, second] = likely.toSorted((a, b) => b.known - a.known);
  return best !== undefined && best.known > (second?.known ?? 0) ? best : undefined;
};
