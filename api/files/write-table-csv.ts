import type { ReportTable } from '../../src/report/table.ts';
import { tableWords } from '../../src/report/table-words.ts';
import type { Language } from '../../src/text/message.ts';
import { writeCsv } from './csv.ts';

/** A spreadsheet takes a text that begins so for a formula; an apostrophe before it keeps it text. */
const asText = (cell: string | number | null): string | number | null =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

/** A table as CSV with its headings in words, marked as UTF-8 for spreadsheets. */
export const tableCsv = (language: Language, table: ReportTable): string => {
  const { columns, rows } = tableWords(language, table);
  return `\uFEFF${writeCsv([columns.map(({ heading }) => heading), ...rows.map((row) => row.map(asText))])}`;
};
