import { crc32 } from 'node:zlib';

/** A file of an archive before its bytes are read. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

const utf8 = new TextEncoder();
const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
/** Version 2.0; names in UTF-8; stored as they are, since papers are packed already. */
const [version, nameIsUtf8, stored] = [20, 0x0800, 0];
/** 1980-01-01 00:00, the first moment a zip can name: the same files are the same archive whenever it is made. */
const firstDay = 0x0021;
/** Bytes before a file, in the directory, and at the end. */
const [fileHead, entryHead, endHead] = [30, 46, 22];
/** What an archive of this form can hold: 4 GiB less one byte, and 65,535 files. */
const limits = { bytes: 0xffff_ffff, files: 0xffff } as const;

/** The bytes of the archive of these files; `null`: more than an archive can hold. */
export const zipLength = (entries: readonly ZipEntry[]): number | null => {
  const names = entries.map(({ name }) => utf8.encode(name).length);
  const length = entries.reduce(
    (sum, { size }, index) => sum + size + fileHead + entryHead + 2 * (names[index] ?? 0),
    endHead,
  );
  return length > limits.bytes || entries.length > limits.files ? null : length;
};

/** The fields that stand alike before a file and in the directory. */
const common = (view: DataView, at: number, name: Uint8Array, bytes: Uint8Array): void => {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, nameIsUtf8, true);
  view.setUint16(at + 4, stored, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc32(bytes), true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, name.length, true);
};

/** An archive piece by piece: one file at a time is read, and none kept but for its line in the directory. */
export const zipPieces = async function* (
  entries: readonly ZipEntry[],
  read: (index: number) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [index, entry] of entries.entries()) {
    const [name, bytes] = [utf8.encode(entry.name), await read(index)];
    if (bytes.length !== entry.size) throw new RangeError(`${entry.name} is not as long as was told`);
    const head = new Uint8Array(fileHead + name.length);
    const view = new DataView(head.buffer);
    view.setUint32(0, signatures.file, true);
    common(view, 4, name, bytes);
    head.set(name, fileHead);
    const line = new Uint8Array(entryHead + name.length);
    const lineView = new DataView(line.buffer);
    lineView.setUint32(0, signatures.entry, true);
    lineView.setUint16(4, version, true);
    common(lineView, 6, name, bytes);
    lineView.setUint32(42, offset, true);
    line.set(name, entryHead);
    directory.push(line);
    offset += head.length + bytes.length;
    yield head;
    yield bytes;
  }
  yield* directory;
  const end = new DataView(new ArrayBuffer(endHead));
  end.setUint32(0, signatures.end, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  yield new Uint8Array(end.buffer);
};
