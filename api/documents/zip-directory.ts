import { decodeName } from './decode-text.ts';

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

const endSignature = 0x06054b50;
const partSignature = 0x02014b50;
const endBytes = 22;
const partBytes = 46;

export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

const backslash = 0x5c;

/** Puts the separators of names right, in place: some programs on Windows write `xl\\workbook.xml`. */
const withSlashes = (name: Uint8Array): Uint8Array => {
  // In GB18030 a backslash may be the second byte of a character.
  if (name.includes(backslash) && name.every((byte) => byte < 0x80))
    for (let at = name.indexOf(backslash); at >= 0; at = name.indexOf(backslash, at + 1)) name[at] = 0x2f;
  return name;
};

/** The archive with plain paths, copied only where one needs it. */
export const withPlainPaths = (bytes: Uint8Array): Uint8Array => {
  const parts = zipDirectory(bytes);
  if (parts?.some(({ rawPath }) => rawPath.includes('\\')) !== true) return bytes;
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (const { offset } of parts)
    withSlashes(copy.subarray(offset + 30, offset + 30 + view.getUint16(offset + 26, true)));
  const end = endOf(view);
  for (let at = view.getUint32(end + 16, true), left = parts.length; left > 0; left -= 1) {
    const nameBytes = view.getUint16(at + 28, true);
    withSlashes(copy.subarray(at + partBytes, at + partBytes + nameBytes));
    at += partBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
};

/** Where the record that ends the directory starts; negative when there is none. */
const endOf = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - endBytes - 0xffff);
  let end = view.byteLength - endBytes;
  while (end >= lowest && view.getUint32(end, true) !== endSignature) end -= 1;
  return end < lowest ? -1 : end;
};

/**
 * The parts of an archive, without unpacking any; `null` when the directory is missing or contradicts the file, as in a
 * download that was cut short. Archives beyond 4 GiB (zip64) count as damaged: no dataset is one.
 */
export const zipDirectory = (bytes: Uint8Array): readonly ZipPart[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + partBytes > end || view.getUint32(at, true) !== partSignature) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const rawPath = decodeName(bytes.subarray(at + partBytes, at + partBytes + nameBytes));
    const part: ZipPart = {
      path: rawPath.replaceAll('\\', '/'),
      rawPath,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
    };
    if (part.packedBytes === 0xffffffff || part.offset + 30 + part.packedBytes > bytes.length) return null;
    parts.push(part);
    at += partBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
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
