import { extname } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import type { RawTable } from '../../src/intake/raw-table.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { parseCsv } from './csv.ts';
import { decodeText } from './decode-text.ts';
import { fileFault } from './file-fault.ts';
import { isTextTable, readWorkbook } from './read-workbook.ts';

/** One of several files that make a dataset together, under the name the person knows. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: () => Promise<Result<Uint8Array, Fault>>;
}

const textExtensions: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);
const workbookExtensions: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.et']);
/** Tables of other programs and archives: what they hold is not read, which has to be said. */
const unreadExtensions: ReadonlySet<string> = new Set(
  ['.ods', '.fods', '.xlsb', '.numbers', '.dbf', '.mdb', '.accdb'].concat(['.zip', '.rar', '.7z', '.gz']),
);

export const extension = (name: string): string => extname(name).toLowerCase();
export const hasTextName = (name: string): boolean => textExtensions.has(extension(name));
export const hasWorkbookName = (name: string): boolean => workbookExtensions.has(extension(name));

/** The one table of a text file. */
export const readTextTable = (name: string, bytes: Uint8Array): Result<RawTable, Fault> => {
  if (bytes.length === 0) return fileFault(name, 'empty');
  const text = decodeText(name, bytes);
  if (!text.ok) return text;
  if (text.value.trim() === '') return fileFault(name, 'empty');
  const rows = parseCsv(name, text.value);
  if (!rows.ok) return rows;
  return success(
    hasTextName(name) ? { place: name, rows: rows.value } : { place: name, rows: rows.value, misnamed: true },
  );
};

/** What several files hold together. */
export interface Together {
  readonly tables: readonly RawTable[];
  /** Workbooks, where there is no text table: none of them was read. */
  readonly workbooks: readonly string[];
}

/** Sheets of a workbook next to text tables, under the names of both. */
const otherTables = async (name: string, bytes: Uint8Array): Promise<Result<readonly RawTable[], Fault>> => {
  const read = bytes.length === 0 ? fileFault(name, 'empty') : await readWorkbook(name, bytes);
  return read.ok
    ? success(read.value.map((table) => ({ ...table, place: `${name}/${table.place}`, otherFile: name })))
    : read;
};

/**
 * The text tables among files that make a dataset together, with the faults of all of them. A workbook next to them is
 * read as well, so that tables in it are not lost in silence; which of both is meant is decided with the headings.
 */
export const readTogether = async (files: readonly GivenFile[]): Promise<Result<Together, Fault>> => {
  const tables: RawTable[] = [];
  const workbooks: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const unread: string[] = [];
  const faults: Fault[] = [];
  const take = (read: Result<readonly RawTable[], Fault>): void => {
    if (read.ok) tables.push(...read.value);
    else faults.push(...read.faults);
  };
  for (const { name, bytes } of files) {
    if (unreadExtensions.has(extension(name))) unread.push(name);
    if (!hasTextName(name) && !hasWorkbookName(name)) continue;
    const content = await bytes();
    if (!content.ok) faults.push(...content.faults);
    else if (hasTextName(name) || isTextTable(content.value)) {
      const table = readTextTable(name, content.value);
      take(table.ok ? success([table.value]) : table);
    } else workbooks.push({ name, bytes: content.value });
  }
  if (tables.length + faults.length === 0) return success({ tables: [], workbooks: workbooks.map(({ name }) => name) });
  for (const workbook of workbooks) take(await otherTables(workbook.name, workbook.bytes));
  take(success(unread.map((name) => ({ place: name, rows: [], otherFile: name }))));
  return faults.length > 0 ? failure(faults) : success({ tables, workbooks: [] });
};
