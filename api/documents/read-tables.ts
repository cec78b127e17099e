import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import type { RawTable } from '../../src/intake/raw-table.ts';
import { type Result, success } from '../../src/result.ts';
import { fileFault } from './file-fault.ts';
import { fileLimits } from './limits.ts';
import { readArchive } from './read-archive.ts';
import { extension, type GivenFile, hasTextName, readTextTable, readTogether } from './read-together.ts';
import { isTextTable, readWorkbook } from './read-workbook.ts';

const megabytes = Math.round(fileLimits.fileBytes / 1024 / 1024);

/** The tables in one uploaded file: the sheets of a workbook, the CSVs of an archive, or the one table of a CSV. */
export const readTablesFromBytes = async (
  name: string,
  bytes: Uint8Array,
): Promise<Result<readonly RawTable[], Fault>> => {
  if (bytes.length === 0) return fileFault(name, 'empty');
  if (bytes.length > fileLimits.fileBytes) return fileFault(name, 'too_large', { megabytes });
  if (extension(name) === '.zip') return readArchive(name, bytes);
  if (!hasTextName(name) && !isTextTable(bytes)) return readWorkbook(name, bytes);
  const table = readTextTable(name, bytes);
  return table.ok ? success([table.value]) : table;
};

/** What files are called, by the names they lie under. */
export type FileNames = ReadonlyMap<string, string>;

const asTheyLie: FileNames = new Map();

/** Files made by people: hidden ones and the locks of programs (`~$`) are none. */
const isOwn = (name: string): boolean => !/^[.~]/.test(name);

/** The tables of files that lie in one folder, whether on disk or in memory. */
const readFiles = async (place: string, given: readonly GivenFile[]): Promise<Result<readonly RawTable[], Fault>> => {
  const files = given.filter(({ name }) => isOwn(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (files.length === 0) return fileFault(place, 'empty_folder');
  const read = await readTogether(files);
  if (!read.ok) return read;
  const { tables, workbooks } = read.value;
  if (tables.length > 0) return success(tables);
  if (workbooks.length > 0) return fileFault(place, 'workbook_in_folder', { workbook: workbooks.join('、') });
  const found = files.map(({ name }) => name);
  return fileFault(place, 'no_tables', { found: found.slice(0, 3).join(', '), count: found.length });
};

/** The tables of several files together, as those of a folder, with the faults of all of them. */
export const readTablesFromFiles = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Result<readonly RawTable[], Fault>> => {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) return readTablesFromBytes(only.name, only.bytes);
  return readFiles(
    'upload',
    files.map(({ name, bytes }) => ({ name, bytes: async () => success(bytes) })),
  );
};

const readFolder = async (path: string, shown: FileNames): Promise<Result<readonly RawTable[], Fault>> => {
  const entries = await readdir(path, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name: shown.get(name) ?? name, path: join(path, name) }));
  return readFiles(
    basename(path),
    files.map((file) => ({ name: file.name, bytes: () => readLimited(file.path, file.name) })),
  );
};

/** The bytes of a file, unless it is larger than any dataset. */
const readLimited = async (path: string, name: string): Promise<Result<Uint8Array, Fault>> =>
  (await stat(path)).size > fileLimits.fileBytes
    ? fileFault(name, 'too_large', { megabytes })
    : success(await readFile(path));

export const isFileSystemError = (error: unknown): error is NodeJS.ErrnoException =>
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
    if (hasTextName(path)) return fileFault(place, 'single_table');
    const bytes = await readLimited(path, place);
    return bytes.ok ? await readTablesFromBytes(place, bytes.value) : bytes;
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    return fileFault(path, error.code === 'ENOENT' ? 'missing' : 'unreadable');
  }
};
