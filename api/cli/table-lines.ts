import type { Cell, ReportTable } from '../../src/report/table.ts';
import { shownCell, tableTitle } from '../../src/report/table-words.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import type { Language } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';

const text = (language: Language, cell: Cell): string => String(shownCell(language, cell) ?? '');

/** A table for a terminal: its name, headings and rows in columns, figures to the right; the last column is not padded. */
export const tableLines = (language: Language, table: ReportTable): readonly string[] => {
  const headings = table.columns.map(({ key }) => render(language, { key: `report.column.${key}`, values: {} }));
  const rows = [headings, ...table.rows.map((row) => row.map((cell) => text(language, cell)))];
  const widths = table.columns.map((_column, index) => Math.max(...rows.map((row) => displayWidth(row[index] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => {
        const room = ' '.repeat((widths[index] ?? 0) - displayWidth(cell));
        const { kind } = table.columns[index] ?? { kind: 'text' };
        return kind === 'number' || kind === 'decimal' ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd();
  return [tableTitle(language, table), ...rows.map((row) => `  ${line(row)}`)];
};
