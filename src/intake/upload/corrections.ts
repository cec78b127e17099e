import { isBlank, type RawCell, type RawTable } from '../raw-table.ts';

/** A value that a person gave for one cell of an upload, as text; empty text clears the cell. */
export interface CellCorrection {
  readonly place: string;
  /** 1-based row and column, as the spreadsheet shows them. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

const withCell = (cells: readonly RawCell[], { column, value }: CellCorrection): readonly RawCell[] => {
  const filled = Array.from({ length: Math.max(cells.length, column) }, (_cell, at) => cells[at] ?? null);
  return filled.with(column - 1, isBlank(value) ? null : value);
};

/** The tables with every correction in its cell, a later one over an earlier one. The given tables stay as they are. */
export const corrected = (tables: readonly RawTable[], corrections: readonly CellCorrection[]): readonly RawTable[] => {
  const byPlace = Map.groupBy(corrections, ({ place }) => place);
  return tables.map((table) => {
    const own = byPlace.get(table.place);
    if (own === undefined) return table;
    const rows = [...table.rows];
    for (const correction of own)
      if (correction.row <= rows.length)
        rows[correction.row - 1] = withCell(rows[correction.row - 1] ?? [], correction);
    return { ...table, rows };
  });
};

/** Both lists as one, with the last correction of each cell alone. */
export const mergedCorrections = (
  earlier: readonly CellCorrection[],
  later: readonly CellCorrection[],
): readonly CellCorrection[] => [
  ...new Map([...earlier, ...later].map((one) => [JSON.stringify([one.place, one.row, one.column]), one])).values(),
];
