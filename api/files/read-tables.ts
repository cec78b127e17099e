import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import type { RawTable } from '../../src/intake/raw-table.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { parseCsv } from './csv.ts';
import { decodeText } from './decode-text.ts';
import { fileFault } from './file-fault.ts';
import { fileLimits } from './limits.ts';
import { readArchive } from './read-archive.ts';
import { isTextTable, readWorkbook } from './read-workbook.ts';

const textExtensions: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);
const workbookExtensions: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.et']);

const extension = (name: string): string => extname(name).toLowerCase();
const megabytes = Math.round(fileLimits.fileBytes / 1024 / 1024);

const readTable = (name: string, bytes: Uint8Array): Result<RawTable, Fault> => {
  if (bytes.length === 0) return fileFault(name, 'empty');
  const text = decodeText(name, bytes);
  if (!text.ok) return text;
  if (text.value.trim() === '') return fileFault(name, 'empty');
  const rows = parseCsv(name, text.value);
  return rows.ok ? success({ place: name, rows: rows.value }) : rows;
};

/** The tables in one uploaded file: the sheets of a workbook, the CSVs of an archive, or the one table of a CSV. */
export const readTablesFromBytes = async (
  name: string,
  bytes: Uint8Array,
): Promise<Result<readonly RawTable[], Fault>> => {
  if (bytes.length === 0) return fileFault(name, 'empty');
  if (bytes.length > fileLimits.fileBytes) return fileFault(name, 'too_large', { megabytes });
  if (extension(name) === '.zip') return readArchive(name, bytes, readTable);
  if (!textExtensions.has(extension(name)) && !isTextTable(bytes)) return readWorkbook(name, bytes);
  const table = readTable(name, bytes);
  return table.ok ? success([table.value]) : table;
};

/** The tables of several uploaded files together, with the faults of all of them. */
export const readTablesFromFiles = async (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Result<readonly RawTable[], Fault>> => {
  const tables: RawTable[] = [];
  const faults: Fault[] = [];
  for (const { name, bytes } of files) {
    const read = await readTablesFromBytes(name, bytes);
    if (read.ok) tables.push(...read.value);
    else faults.push(...read.faults);
  }
  return faults.length > 0 ? failure(faults) : success(tables);
};

/** A text table, by its name, or by its content under the name of a workbook. */
const isTextFile = async (path: string, name: string): Promise<boolean> => {
  if (textExtensions.has(extension(name))) return true;
  if (!workbookExtensions.has(extension(name))) return false;
  const bytes = await readLimited(path);
  return bytes !== null && isTextTable(bytes);
};

/** What files are called, by the names they lie under. */
export type FileNames = ReadonlyMap<string, string>;

const asTheyLie: FileNames = new Map();

const readFolder = async (path: string, shown: FileNames): Promise<Result<readonly RawTable[], Fault>> => {
  const place = basename(path);
  const entries = await readdir(path, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ file: name, name: shown.get(name) ?? name }))
    .filter(({ name }) => !/^[.~]/.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = files.map(({ name }) => name);
  if (names.length === 0) return fileFault(place, 'empty_folder');
  const texts: { readonly file: string; readonly name: string }[] = [];
  for (const one of files) if (await isTextFile(join(path, one.file), one.name)) texts.push(one);
  const workbook = names.find((name) => workbookExtensions.has(extension(name)));
  if (texts.length === 0 && workbook !== undefined) return fileFault(place, 'workbook_in_folder', { workbook });
  if (texts.length === 0)
    return fileFault(place, 'no_tables', { found: names.slice(0, 3).join(', '), count: names.length });
  const tables: RawTable[] = [];
  const faults: Fault[] = [];
  for (const { file, name } of texts) {
    const bytes = await readLimited(join(path, file));
    const table = bytes === null ? fileFault(name, 'too_large', { megabytes }) : readTable(name, bytes);
    if (table.ok) tables.push(table.value);
    else faults.push(...table.faults);
  }
  return faults.length > 0 ? failure(faults) : success(tables);
};

/** The bytes of a file, or `null` when it is larger than any dataset. */
const readLimited = async (path: string): Promise<Uint8Array | null> =>
  (await stat(path)).size > fileLimits.fileBytes ? null : readFile(path);

const isFileSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

/**
 * The raw tables of a dataset: a folder of CSV files or a zip of them, or a workbook (dataset.md section 1). What cannot be read is a
 * fault with the file's name; nothing is guessed.
 */
export const readTables = async (
  path: string,
  names: FileNames = asTheyLie,
): Promise<Result<readonly RawTable[], Fault>> => {
  const place = names.get(basename(path)) ?? basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await readFolder(path, names);
    if (!found.isFile()) return fileFault(place, 'unreadable');
    if (textExtensions.has(extension(path))) return fileFault(place, 'single_table');
    const bytes = await readLimited(path);
    return bytes === null ? fileFault(place, 'too_large', { megabytes }) : await readTablesFromBytes(place, bytes);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    return fileFault(path, error.code === 'ENOENT' ? 'missing' : 'unreadable');
  }
};
