import type { Cell, Column, ReportTable } from '../../src/report/table.ts';
import { columnHeading, shownCell } from '../../src/report/table-words.ts';
import type { Language } from '../../src/text/message.ts';
import { spreadsheetText } from './spreadsheet-text.ts';
import { csvLine } from './write-csv.ts';

const asText = (cell: string | number | null): string | number | null =>
  typeof cell === 'string' ? spreadsheetText(cell) : cell;

/** The headings in words, after the mark that tells spreadsheets of UTF-8. */
export const csvHeadings = (language: Language, columns: readonly Column[]): string =>
  `\uFEFF${csvLine(columns.map((column) => asText(columnHeading(language, column))))}`;

/** A row in words. */
export const csvRow = (language: Language, row: readonly Cell[]): string =>
  csvLine(row.map((cell) => asText(shownCell(language, cell))));

/** A table as CSV line by line, so that nobody holds all of it. */
export const tableCsvLines = function* (
  language: Language,
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: Iterable<readonly Cell[]> },
): Generator<string> {
  yield csvHeadings(language, columns);
  for (const row of rows) yield csvRow(language, row);
};

/** A table as CSV with its headings in words, marked as UTF-8 for spreadsheets. */
export const tableCsv = (language: Language, table: ReportTable): string =>
  [...tableCsvLines(language, table)].join('');
