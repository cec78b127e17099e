import type { Fault } from '../../fault.ts';
import { cellText, isBlank, type RawTable } from '../raw-table.ts';

/** Headings break over lines in their cells. */
const plain = (text: string): string => text.replaceAll(/\s/g, '');

/** Headings stand within the first rows of a table. */
const searchedRows = 20;

/** A column is found by its heading: the nearest cell above the row that reads so, as titles may stand above it. */
const columnOf = (rows: RawTable['rows'], row: number, heading: string): number => {
  for (let above = Math.min(row, rows.length) - 1; above >= 0; above -= 1) {
    const found = (rows[above] ?? []).findIndex((cell) => plain(cellText(cell ?? null)) === plain(heading));
    if (found >= 0) return found;
  }
  return -1;
};

/** 0-based place of a cell. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The first free cell to the right of a row. */
const freeCell = (cells: RawTable['rows'][number] = []): number =>
  cells.findLastIndex((cell) => !isBlank(cell ?? null)) + 1;

/**
 * The cells a fault stands in; of a whole column its heading, of a column that is missing the cell where its heading
 * would go, of a whole row its first cell, of a whole table none.
 */
export const faultCells = ({ row, rows, column, found: read }: Fault, table: RawTable): readonly CellPlace[] => {
  if (row === null) {
    if (column === null) return [];
    const at = table.rows
      .slice(0, searchedRows)
      .findIndex((cells) => cells.some((cell) => plain(cellText(cell)) === plain(column)));
    return at < 0 ? [] : [{ row: at, column: columnOf(table.rows, at + 1, column) }];
  }
  const found = column === null ? 0 : columnOf(table.rows, row, column);
  if (found < 0 && read === null) return [{ row: row - 1, column: freeCell(table.rows[row - 1]) }];
  return (rows ?? [row]).map((one) => ({ row: one - 1, column: Math.max(0, found) }));
};
