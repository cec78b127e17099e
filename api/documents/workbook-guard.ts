import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Fault } from '../../src/fault.ts';
import { type Result, success } from '../../src/result.ts';
import { type FileTrouble, fileFault } from './file-fault.ts';
import { type FileLimits, fileLimits } from './limits.ts';
import { isPlainlyPacked, isStored, packedBytesOf, type ZipPart, zipDirectory } from './zip-directory.ts';

/** A row, or what a cell holds: a value, an inline text, a formula. */
const rowOrContent = /<(?:[\w.-]+:)?(row|v|is|f)(?=[\s>/])/g;
/** Bytes of a chunk kept for the next, so that no tag is cut. */
const tailBytes = 64;

/** What is found on the way through a part: how many rows with values, how many bytes; `null` when its packing is damaged. */
interface Measured {
  readonly rows: number;
  readonly bytes: number;
}

/** Streams a part through, holding none of it, and stops as soon as a limit is passed. */
const measure = async (
  bytes: Uint8Array,
  part: ZipPart,
  rowsLeft: number,
  bytesLeft: number,
): Promise<Measured | null> => {
  const packed = packedBytesOf(bytes, part);
  const source = Readable.from([packed]);
  const chunks = isStored(part) ? source : source.pipe(createInflateRaw());
  let [rows, size, tail, filled] = [0, 0, '', true];
  try {
    for await (const chunk of chunks) {
      // Tags are ASCII: one byte is one character here, whatever the texts between them are.
      const text = tail + Buffer.from(chunk).toString('latin1');
      let last = 0;
      for (const match of text.matchAll(rowOrContent)) {
        last = match.index + match[0].length;
        if (match[1] === 'row') filled = false;
        else if (!filled) {
          filled = true;
          rows += 1;
        }
      }
      tail = text.slice(Math.max(last, text.length - tailBytes));
      size += chunk.length;
      if (rows > rowsLeft || size > bytesLeft) break;
    }
  } catch {
    return null;
  }
  return { rows, bytes: size };
};

const isWorksheet = (part: ZipPart): boolean => /^xl\/worksheets\/[^/]+\.xml$/i.test(part.path);

/** How far beyond the limit the declared sizes may be for the sheets to be looked at for a more telling reason. */
const absurd = 8;

/** What the directory alone says against a workbook. */
const declaredTrouble = (parts: readonly ZipPart[], limits: FileLimits): FileTrouble | undefined => {
  if (parts.some((part) => part.encrypted)) return 'password';
  if (parts.some((part) => !isPlainlyPacked(part))) return 'damaged_zip';
  // Two parts of one name: one program would read the first, another the second.
  if (new Set(parts.map(({ path }) => path.toLowerCase())).size < parts.length) return 'damaged_zip';
  if (declaredBytes(parts) > absurd * limits.unpackedBytes) return 'zip_bomb';
  if (parts.some((part) => part.bytes > limits.ratioFrom && part.bytes > limits.ratio * part.packedBytes))
    return 'zip_bomb';
  return parts.some(({ path }) => /^xl\/workbook\.xml$/i.test(path)) ? undefined : 'not_a_workbook';
};

const declaredBytes = (parts: readonly ZipPart[]): number => parts.reduce((sum, part) => sum + part.bytes, 0);

/** What streaming the parts through says, sheets first: too many rows is a reason a person can act on. */
const streamedTrouble = async (
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  limits: FileLimits,
): Promise<FileTrouble | undefined> => {
  let rows = 0;
  let unpacked = 0;
  for (const part of [...parts.filter(isWorksheet), ...parts.filter((other) => !isWorksheet(other))]) {
    const measured = await measure(bytes, part, limits.rows - rows, limits.unpackedBytes - unpacked);
    if (measured === null) return 'damaged_zip';
    unpacked += measured.bytes;
    if (isWorksheet(part)) rows += measured.rows;
    if (rows > limits.rows) return 'too_many_rows';
    if (unpacked > limits.unpackedBytes) return 'zip_bomb';
  }
  return declaredBytes(parts) > limits.unpackedBytes ? 'zip_bomb' : undefined;
};

/**
 * Whether a workbook may be read at all, decided before any of it is held in memory: first by what its directory
 * declares, then by streaming its parts through, because a directory can lie.
 */
export const guardWorkbook = async (
  place: string,
  bytes: Uint8Array,
  limits: FileLimits = fileLimits,
): Promise<Result<readonly ZipPart[], Fault>> => {
  const parts = await zipDirectory(bytes);
  if (parts === 'damaged') return fileFault(place, 'damaged_zip');
  if (parts === 'encrypted') return fileFault(place, 'password');
  const trouble = declaredTrouble(parts, limits) ?? (await streamedTrouble(bytes, parts, limits));
  if (trouble === undefined) return success(parts);
  const megabytes = Math.round(limits.unpackedBytes / 1024 / 1024);
  return fileFault(place, trouble, { megabytes, limit: limits.rows });
};
