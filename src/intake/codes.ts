import { codeText } from './clean-text.ts';
import { plainCellText } from './filled-cell.ts';
import type { HeadedTable } from './headed-table.ts';
import type { RawCell } from './raw-table.ts';
import { openSchoolBook, type SchoolBook, schoolBook } from './school-book.ts';

const textAt = (row: readonly RawCell[], at: number | undefined): string =>
  at === undefined ? '' : plainCellText(row[at]);

/** Codes and names before anything else is read: a row with a fault elsewhere still stands for its school or teacher. */
function* codesAndNames(table: HeadedTable): Generator<{ readonly code: string; readonly name: string }> {
  const id = table.fields.get('id')?.at;
  const name = table.fields.get('name')?.at;
  for (const row of table.rows.slice(table.firstRow)) {
    const code = codeText(textAt(row, id));
    if (code !== '') yield { code, name: textAt(row, name) };
  }
}

/** The schools as references find them; open when the table is missing or has no codes, which is a fault of its own. */
export const schoolsIn = (table: HeadedTable | undefined): SchoolBook =>
  table?.fields.has('id') ? schoolBook(codesAndNames(table)) : openSchoolBook;

/** Every code in a table of schools or people, also of rows with faults. */
export const codesIn = (table: HeadedTable | undefined): ReadonlySet<string> =>
  new Set(table === undefined ? [] : [...codesAndNames(table)].map(({ code }) => code));
