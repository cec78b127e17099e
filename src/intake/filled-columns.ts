import type { ColumnKey } from '../readiness/columns.ts';
import { type HeadedTable, headingsAt } from './headed-table.ts';
import { isBlank } from './raw-table.ts';
import { rowSkipper } from './rows/skipped-row.ts';
import type { TableName } from './tables.ts';

/** The columns with a value in at least one data row: an empty column counts as absent. */
export const filledColumns = (tables: ReadonlyMap<TableName, HeadedTable>): ReadonlySet<ColumnKey> => {
  const filled = new Set<ColumnKey>();
  for (const [name, table] of tables) {
    const skipped = rowSkipper(table.rows, table.firstRow, headingsAt(table));
    for (const [field, { at }] of table.fields) {
      const holds = table.rows.some((row, index) => {
        const cell = row[at];
        return index >= table.firstRow && cell !== undefined && !isBlank(cell) && skipped(index) === undefined;
      });
      // Fields of a headed table are those of its columns.
      if (holds) filled.add(`${name}.${field}` as ColumnKey);
    }
  }
  return filled;
};
