import { crc32, inflateRawSync } from 'node:zlib';
import { compareIds } from '../../src/district/ids.ts';
import type { Fault } from '../../src/fault.ts';
import type { RawTable } from '../../src/intake/raw-table.ts';
import { type Result, success } from '../../src/result.ts';
import { type FileTrouble, fileFault } from './file-fault.ts';
import { type FileLimits, fileLimits } from './limits.ts';
import { readTogether } from './read-together.ts';
import { readWorkbook } from './read-workbook.ts';
import { isPlainlyPacked, isStored, packedBytesOf, type ZipPart, zipDirectory } from './zip-directory.ts';

/** Files somebody put there; folders, hidden files and what macOS adds are none. */
const isOwn = ({ path }: ZipPart): boolean => !/(^|\/)(__MACOSX\/|[.~])|\/$/.test(path);

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
 * A zip of CSVs as the tables in it, whatever folder they lie in. The sizes its directory declares are summed before
 * anything is unpacked, and no part may unpack to more than it declares.
 */
export const readArchive = async (
  place: string,
  bytes: Uint8Array,
  limits: FileLimits = fileLimits,
): Promise<Result<readonly RawTable[], Fault>> => {
  const megabytes = Math.round(limits.unpackedBytes / 1024 / 1024);
  const parts = await zipDirectory(bytes);
  if (parts === 'damaged') return fileFault(place, 'archive_damaged');
  if (parts === 'encrypted') return fileFault(place, 'archive_password');
  // A workbook is an archive too, and one whose name was changed is still a workbook.
  if (parts.some(({ path }) => path === 'xl/workbook.xml')) return readWorkbook(place, bytes);
  const own = parts.filter(isOwn).toSorted((a, b) => compareIds(a.path, b.path));
  const trouble = declaredTrouble(own, limits);
  if (trouble !== undefined) return fileFault(place, trouble, { megabytes });
  const unpacked = (part: ZipPart): Result<Uint8Array, Fault> => {
    const content = unpack(bytes, part);
    return content === null ? fileFault(part.path, 'archive_damaged') : success(content);
  };
  const read = await readTogether(own.map((part) => ({ name: part.path, bytes: async () => unpacked(part) })));
  if (!read.ok) return read;
  const { tables, workbooks } = read.value;
  if (tables.length > 0) return success(tables);
  if (workbooks.length > 0) return fileFault(place, 'archive_workbook', { workbook: workbooks.join('、') });
  return fileFault(place, 'archive_no_tables', { count: own.length });
};
