import type { Cell, ReportTable } from '../../src/report/table.ts';
import { columnHeading, shownCell } from '../../src/report/table-words.ts';
import type { Language } from '../../src/text/message.ts';

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** One row of a Markdown table. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;

/** A table of the catalogue in Markdown; columns named in `code` are set as code. */
export const markdownTable = (language: Language, table: ReportTable, code: ReadonlySet<string>): string => {
  const shown = (cell: Cell, key: string | undefined): string => {
    const text = String(shownCell(language, cell) ?? '');
    return text !== '' && key !== undefined && code.has(key) ? `\`${text}\`` : text;
  };
  return [
    markdownRow(table.columns.map((column) => columnHeading(language, column))),
    markdownRow(table.columns.map(() => '---')),
    ...table.rows.map((cells) => markdownRow(cells.map((cell, index) => shown(cell, table.columns[index]?.key)))),
  ].join('\n');
};
