import { withoutBidi } from '../text/bidi.ts';
import type { HeadedTable } from './headed-table.ts';
import { isBlank, type RawCell } from './raw-table.ts';

/** A column unknown to dataset.md, kept with its cells by the row a spreadsheet shows. */
export interface KeptColumn {
  readonly place: string;
  readonly heading: string;
  readonly cells: ReadonlyMap<number, RawCell>;
}

/** Unknown columns are kept and reported, not refused (dataset.md section 1). */
export const keptColumns = (tables: Iterable<HeadedTable>): readonly KeptColumn[] =>
  [...tables].flatMap((table) =>
    table.unknown.map(({ at, heading }) => {
      const cells = new Map<number, RawCell>();
      table.rows.forEach((row, index) => {
        const cell = row[at];
        if (index >= table.firstRow && cell !== undefined && !isBlank(cell))
          cells.set(index + 1, typeof cell === 'string' ? withoutBidi(cell) : cell);
      });
      return { place: table.place, heading, cells };
    }),
  );
