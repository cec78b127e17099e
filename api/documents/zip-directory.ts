import { fromBufferPromise } from 'yauzl';
import { decodeName } from './decode-text.ts';
import { zipEnd, zipHeaders } from './zip-headers.ts';

/** One part of a zip archive, as its central directory lists it. */
export interface ZipPart {
  readonly path: string;
  /** The name as it was written, with backslashes where a program wrote these. */
  readonly rawPath: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly crc: number;
  /** Where the part's local header starts. */
  readonly offset: number;
}

export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Puts the separators of names right, in place: some programs on Windows write `xl\\workbook.xml`. */
const withSlashes = (name: Uint8Array): void => {
  // In GB18030 a backslash may be the second byte of a character.
  if (name.every((byte) => byte < 0x80)) name.set(name.map((byte) => (byte === 0x5c ? 0x2f : byte)));
};

/** The archive with plain paths, copied only where one needs it. */
export const withPlainPaths = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const parts = await zipDirectory(bytes);
  if (typeof parts === 'string' || !parts.some(({ rawPath }) => rawPath.includes('\\'))) return bytes;
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (const { directory, local } of zipHeaders(copy)) {
    withSlashes(copy.subarray(local + 30, local + 30 + view.getUint16(local + 26, true)));
    withSlashes(copy.subarray(directory + 46, directory + 46 + view.getUint16(directory + 28, true)));
  }
  return copy;
};

/** Bytes behind the end of an archive are no part of it; the zip library would refuse the whole. */
const withoutRest = (bytes: Uint8Array): Buffer => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zipEnd(bytes);
  return end < 0 || end + 22 > buffer.length ? buffer : buffer.subarray(0, end + 22 + buffer.readUInt16LE(end + 20));
};

/** Why an archive has no list of parts: its directory is missing or contradicts the file, or it needs a password. */
export type ZipRefusal = 'damaged' | 'encrypted';

/**
 * The parts of an archive, without unpacking any. A download that was cut short is damaged. This file alone knows the
 * zip library; `zip-headers.ts` gives the positions that the library does not.
 */
export const zipDirectory = async (bytes: Uint8Array): Promise<readonly ZipPart[] | ZipRefusal> => {
  const parts: ZipPart[] = [];
  try {
    const archive = await fromBufferPromise(withoutRest(bytes), { decodeStrings: false, validateEntrySizes: false });
    for await (const entry of archive.eachEntry()) {
      const rawPath = decodeName(entry.fileNameRaw);
      parts.push({
        path: rawPath.replaceAll('\\', '/'),
        rawPath,
        encrypted: entry.isEncrypted(),
        method: entry.compressionMethod,
        packedBytes: entry.compressedSize,
        bytes: entry.uncompressedSize,
        crc: entry.crc32,
        offset: entry.relativeOffsetOfLocalHeader,
      });
    }
  } catch (error) {
    // The library lists archives of the older encryption and refuses to list those of the newer one.
    return error instanceof Error && error.message === 'strong encryption is not supported' ? 'encrypted' : 'damaged';
  }
  return parts.some(({ offset, packedBytes }) => offset + 30 + packedBytes > bytes.length) ? 'damaged' : parts;
};

const stored = 0;
const deflated = 8;

/** Whether a part is packed in one of the two ways every program writes. */
export const isPlainlyPacked = ({ method }: ZipPart): boolean => method === stored || method === deflated;
export const isStored = ({ method }: ZipPart): boolean => method === stored;

/** The packed bytes of one part, behind its local header. */
export const packedBytesOf = (bytes: Uint8Array, part: ZipPart): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  return bytes.subarray(start, start + part.packedBytes);
};
