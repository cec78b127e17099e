import { crc32, inflateRawSync } from 'node:zlib';
import { compareIds } from '../../src/district/ids.ts';
import type { Fault } from '../../src/fault.ts';
import type { RawTable } from '../../src/intake/raw-table.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { type FileTrouble, fileFault } from './file-fault.ts';
import { type FileLimits, fileLimits } from './limits.ts';
import { readWorkbook } from './read-workbook.ts';
import { isPlainlyPacked, isStored, packedBytesOf, type ZipPart, zipDirectory } from './zip-directory.ts';

/** Files somebody put there; folders, hidden files and what macOS adds are none. */
const isOwn = ({ path }: ZipPart): boolean => !/(^|\/)(__MACOSX\/|[.~])|\/$/.test(path);
const isTable = ({ path }: ZipPart): boolean => /\.(csv|tsv|txt)$/i.test(path);
const isWorkbook = ({ path }: ZipPart): boolean => /\.(xlsx|xlsm|xls|et)$/i.test(path);

/** What the directory alone says against an archive, before anything of it is unpacked. */
const declaredTrouble = (parts: readonly ZipPart[], limits: FileLimits): FileTrouble | undefined => {
  if (parts.some((part) => part.encrypted)) return 'archive_password';
  if (parts.some((part) => !isPlainlyPacked(part))) return 'archive_damaged';
  if (parts.reduce((sum, part) => sum + part.bytes, 0) > limits.unpackedBytes) return 'archive_bomb';
  const tight = parts.some((part) => part.bytes > limits.ratioFrom && part.bytes > limits.ratio * part.packedBytes);
  return tight ? 'archive_bomb' : undefined;
};

/** The bytes of a part, never more than its directory declares; `null` when it has more, fewer or others. */
const unpack = (bytes: Uint8Array, part: ZipPart): Uint8Array | null => {
  const packed = packedBytesOf(bytes, part);
  try {
    const content = isStored(part) ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, part.bytes) });
    return content.length === part.bytes && crc32(content) === part.crc ? content : null;
  } catch {
    return null;
  }
};

/**
 * A zip of CSVs as the tables in it, whatever folder they lie in; `readTable` reads one. The sizes its directory
 * declares are summed before anything is unpacked, and no part may unpack to more than it declares.
 */
export const readArchive = async (
  place: string,
  bytes: Uint8Array,
  readTable: (name: string, bytes: Uint8Array) => Result<RawTable, Fault>,
  limits: FileLimits = fileLimits,
): Promise<Result<readonly RawTable[], Fault>> => {
  const megabytes = Math.round(limits.unpackedBytes / 1024 / 1024);
  const parts = zipDirectory(bytes);
  if (parts === null) return fileFault(place, 'archive_damaged');
  // A workbook is an archive too, and one whose name was changed is still a workbook.
  if (parts.some(({ path }) => path === 'xl/workbook.xml')) return readWorkbook(place, bytes);
  const own = parts.filter(isOwn).toSorted((a, b) => compareIds(a.path, b.path));
  const texts = own.filter(isTable);
  const workbook = own.find(isWorkbook)?.path;
  const trouble = declaredTrouble(own, limits);
  if (trouble !== undefined) return fileFault(place, trouble, { megabytes });
  if (texts.length === 0 && workbook !== undefined) return fileFault(place, 'archive_workbook', { workbook });
  if (texts.length === 0) return fileFault(place, 'archive_no_tables', { count: own.length });
  const tables: RawTable[] = [];
  const faults: Fault[] = [];
  for (const part of texts) {
    const content = unpack(bytes, part);
    const table = content === null ? fileFault(part.path, 'archive_damaged') : readTable(part.path, content);
    if (table.ok) tables.push(table.value);
    else faults.push(...table.faults);
  }
  return faults.length > 0 ? failure(faults) : success(tables);
};
