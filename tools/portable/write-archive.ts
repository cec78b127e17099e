import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Zip, ZipDeflate } from 'fflate';
import { pack } from 'tar-stream';
import type { Entry } from './contents.ts';

export interface ArchiveOptions {
  /** The folder that everything in the archive lies in. */
  readonly top: string;
  /** The time of every entry: the same files make the same bytes. */
  readonly time: Date;
  /** Of compression; 0 packs without it, which takes a third of the time. */
  readonly level: 0 | 1 | 9;
}

const bytesOf = async (entry: Exclude<Entry, { kind: 'link' }>): Promise<Uint8Array> =>
  entry.kind === 'text' ? Buffer.from(entry.text) : readFile(entry.from);

/** Writes a `.tar.gz` and gives its bytes. */
export const writeTar = async (file: string, entries: readonly Entry[], options: ArchiveOptions): Promise<number> => {
  const tar = pack();
  const fill = async (): Promise<void> => {
    for (const entry of entries) {
      const common = { name: `${options.top}/${entry.path}`, mtime: options.time, uid: 0, gid: 0 };
      const [header, bytes] =
        entry.kind === 'link'
          ? [{ ...common, mode: 0o777, type: 'symlink' as const, linkname: entry.target }, new Uint8Array()]
          : [{ ...common, mode: entry.isProgram ? 0o755 : 0o644 }, await bytesOf(entry)];
      await new Promise<void>((resolve, reject) => {
        tar.entry(header, bytes, (error) => (error ? reject(error) : resolve()));
      });
    }
    tar.finalize();
  };
  await Promise.all([fill(), pipeline(tar, createGzip({ level: options.level }), createWriteStream(file))]);
  return (await stat(file)).size;
};

/** Pieces of a file that the compressor takes at a time, bytes. */
const piece = 1 << 20;

const zipPieces = async function* (entries: readonly Entry[], options: ArchiveOptions): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  // A zip holds local time: the UTC fields are the same on every machine.
  const { time } = options;
  const mtime = new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), time.getUTCHours());
  for (const entry of entries) {
    if (entry.kind === 'link') throw new Error(`${entry.path}: Windows unpacks no links`);
    const file = new ZipDeflate(`${options.top}/${entry.path}`, { level: options.level });
    file.mtime = mtime;
    zip.add(file);
    const bytes = await bytesOf(entry);
    for (let at = 0; at + piece < bytes.length; at += piece) {
      file.push(bytes.subarray(at, at + piece));
      yield* made.splice(0);
    }
    file.push(bytes.subarray(Math.max(0, Math.ceil(bytes.length / piece) - 1) * piece), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made;
};

/** Writes a `.zip` and gives its bytes. */
export const writeZip = async (file: string, entries: readonly Entry[], options: ArchiveOptions): Promise<number> => {
  await pipeline(Readable.from(zipPieces(entries, options)), createWriteStream(file));
  return (await stat(file)).size;
};
