import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { shownName } from '../../../../src/text/shown-name.ts';
import type { TemporaryFolders } from '../../../storage/temporary-folders.ts';
import type { DatasetFiles } from '../../../use-cases/start-import.ts';
import { judgeSize } from '../../../use-cases/upload-size.ts';
import { Problem } from '../../plugins/problems.ts';
import { noteFile } from '../../plugins/upload-digest.ts';

export interface Upload extends DatasetFiles {
  /** What was given in the form's field `policy`. */
  readonly policy: string | undefined;
}

/** What is a whole dataset in one file. */
const wholeEndings = ['.xlsx', '.xlsm', '.xls', '.et', '.zip'];

/** A shown name that no file before has: long names may differ in what is not shown. */
const distinct = (name: string, taken: readonly string[]): string => {
  for (let number = 2; ; number += 1) {
    const other = `${basename(name, extname(name))} (${number})${extname(name)}`;
    if (!taken.includes(other)) return other;
  }
};

/** What the reader of multipart bodies throws bears no code; what the disk or the framework throws does. */
const isBrokenForm = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof Problem) && !('code' in error);

interface Saved {
  /** The shown names of the files in their order; each file lies under its number. */
  readonly names: readonly string[];
  readonly policy: string | undefined;
}

const save = async (request: FastifyRequest, folder: string): Promise<Saved> => {
  const names: string[] = [];
  const given = new Set<string>();
  let bytes = 0;
  let policy: string | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname !== 'policy' || policy !== undefined || typeof part.value !== 'string')
        throw new Problem('invalid_request', { issues: part.fieldname });
      if (part.valueTruncated) throw new Problem('body_too_large');
      policy = part.value;
      noteFile(request, part.fieldname, createHash('sha256').update(policy).digest('hex'));
      continue;
    }
    // A part of bytes may come without a name, whatever the library's type says.
    const sent = part.filename ?? '';
    const shown = shownName(sent);
    if (![...wholeEndings, '.csv'].includes(extname(shown).toLowerCase()) || given.has(sent))
      throw new Problem('upload_not_understood', { name: shown });
    given.add(sent);
    const name = names.includes(shown) ? distinct(shown, names) : shown;
    const hash = createHash('sha256');
    await pipeline(
      part.file,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          bytes += chunk.length;
          judgeSize(bytes);
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(join(folder, String(names.length)), { flags: 'wx' }),
    );
    noteFile(request, sent, hash.digest('hex'));
    if (part.file.truncated) throw new Problem('body_too_large');
    names.push(name);
  }
  return { names, policy };
};

/** Lends the uploaded files as one dataset for as long as `use` takes: one workbook, one archive, or CSVs. Nothing stays on disk. */
export const withUpload = <Value>(
  folders: TemporaryFolders,
  request: FastifyRequest,
  use: (upload: Upload) => Promise<Value>,
): Promise<Value> =>
  folders.lend(async (folder) => {
    const { names, policy } = await save(request, folder).catch((error: unknown) => {
      throw isBrokenForm(error) ? new Problem('upload_not_understood', { name: '' }) : error;
    });
    const [first] = names;
    if (first === undefined) throw new Problem('upload_not_understood', { name: '' });
    const isWhole = wholeEndings.includes(extname(first).toLowerCase());
    const files = names.map((name, index) => ({ name, path: join(folder, String(index)) }));
    if (names.length === 1 && isWhole) return use({ files, folder: null, name: first, policy });
    const odd = names.find((name) => extname(name).toLowerCase() !== '.csv');
    if (odd !== undefined) throw new Problem('upload_not_understood', { name: odd });
    return use({ files, folder: 'upload', name: [...names.join(', ')].slice(0, 200).join(''), policy });
  });
