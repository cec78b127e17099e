import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join, win32 } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../plugins/problems.ts';

export interface Upload {
  /** A workbook, an archive of CSVs, or the folder of the CSVs. */
  readonly path: string;
  readonly name: string;
}

/** What is a whole dataset in one file. */
const wholeEndings = ['.xlsx', '.xls', '.zip'];

/** The file's own name without any folder, whichever system it came from. */
const plainName = (name: string): string => basename(win32.basename(name)).normalize('NFC');

/** What the reader of multipart bodies throws bears no code; what the disk or the framework throws does. */
const isBrokenForm = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof Problem) && !('code' in error);

const save = async (request: FastifyRequest, folder: string): Promise<readonly string[]> => {
  const names: string[] = [];
  for await (const part of request.files()) {
    const name = plainName(part.filename);
    const ending = extname(name).toLowerCase();
    if (![...wholeEndings, '.csv'].includes(ending) || names.includes(name))
      throw new Problem('upload_not_understood', { name });
    await pipeline(part.file, createWriteStream(join(folder, name), { flags: 'wx' }));
    if (part.file.truncated) throw new Problem('body_too_large');
    names.push(name);
  }
  return names;
};

/** Lends the uploaded files as one dataset for as long as `use` takes: one workbook, one archive, or CSVs. Nothing stays on disk. */
export const withUpload = async <Value>(
  request: FastifyRequest,
  use: (upload: Upload) => Promise<Value>,
): Promise<Value> => {
  const folder = await mkdtemp(join(tmpdir(), 'junheng-upload-'));
  try {
    const names = await save(request, folder).catch((error: unknown) => {
      throw isBrokenForm(error) ? new Problem('upload_not_understood', { name: '' }) : error;
    });
    const [first] = names;
    if (first === undefined) throw new Problem('upload_not_understood', { name: '' });
    const isWhole = wholeEndings.includes(extname(first).toLowerCase());
    if (names.length === 1 && isWhole) return await use({ path: join(folder, first), name: first });
    const odd = names.find((name) => extname(name).toLowerCase() !== '.csv');
    if (odd !== undefined) throw new Problem('upload_not_understood', { name: odd });
    return await use({ path: folder, name: names.join(', ').slice(0, 200) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
