import type { Language } from '../text/message.ts';
import { catalogues, render } from '../text/render.ts';
import type { Cell, Column, ReportTable } from './table.ts';
import { cellText } from './words.ts';

/** A cell in words: numbers stay numbers, every other thing is text, an empty cell is `null`. */
export const shownCell = (language: Language, cell: Cell): string | number | null => {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (catalogues[language][cell] ?? cell) : cellText(language, cell);
};

export const tableTitle = (language: Language, { key }: Pick<ReportTable, 'key'>): string =>
  render(language, { key: `report.table.${key}`, values: {} });

export const columnHeading = (language: Language, { key }: Pick<Column, 'key'>): string =>
  render(language, { key: `report.column.${key}`, values: {} });

/** A table in words, for a page or a program: numbers stay numbers, every other cell is text; an empty one is `null`. */
export const tableWords = (language: Language, table: ReportTable) => ({
  name: table.key,
  title: tableTitle(language, table),
  columns: table.columns.map(({ key, kind }) => ({ key, kind, heading: columnHeading(language, { key }) })),
  rows: table.rows.map((row) => row.map((cell) => shownCell(language, cell))),
});
