import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { InputError } from '../../../src/errors.ts';
import { type BackupHeader, type BackupRow, backupFormat, type TableDigest } from './format.ts';
import { Digest } from './table-rows.ts';

const headerSchema = z.strictObject({
  format: z.literal(backupFormat),
  made: z.iso.datetime(),
  version: z.string(),
  schema: z.array(z.string()),
});
const openingSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
const closingSchema = z.strictObject({ closed: z.string(), rows: z.number(), sha256: z.string() });
const sealSchema = z.strictObject({ tables: z.number(), sha256: z.string() });
const rowSchema = z.array(z.string().nullable());

export const brokenBackup = (path: string, why: string, cause?: unknown): InputError =>
  new InputError(
    'backup_broken',
    `${path} is not a whole backup: ${why}.`,
    'Copy the file again from where it was made, or take another backup.',
    { cause },
  );

/** What reads an archive hears, in its order. */
export interface BackupReader {
  readonly header?: (header: BackupHeader) => Promise<void>;
  readonly opened?: (table: string, columns: readonly string[]) => Promise<void>;
  readonly row?: (row: BackupRow) => Promise<void>;
  readonly closed?: (digest: TableDigest) => Promise<void>;
}

const lineFeed = 0x0a;

/** The lines of the archive, each as it was written, without its line feed. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = file.pipe(createGunzip());
  file.on('error', (error) => unpacked.destroy(error));
  let parts: Buffer[] = [];
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8');
      [parts, start] = [[], end + 1];
    }
    parts.push(chunk.subarray(start));
  }
  const rest = Buffer.concat(parts).toString('utf8');
  if (rest !== '') yield rest;
}

/** Reads an archive to its seal and checks on the way that every line is there and is what was written. */
export const readBackup = async (path: string, reader: BackupReader): Promise<readonly TableDigest[]> => {
  const whole = createHash('sha256');
  const tables: TableDigest[] = [];
  let header: BackupHeader | undefined;
  let open: { readonly table: string; readonly width: number; readonly digest: Digest } | undefined;
  let seal: string | undefined;
  const broken = (why: string): InputError => brokenBackup(path, why);

  const take = async (line: string, text: string): Promise<void> => {
    const value: unknown = JSON.parse(line);
    if (header === undefined) {
      header = headerSchema.parse(value);
      await reader.header?.(header);
    } else if (open === undefined && typeof value === 'object' && value !== null && 'table' in value) {
      const { table, columns } = openingSchema.parse(value);
      open = { table, width: columns.length, digest: new Digest() };
      await reader.opened?.(table, columns);
    } else if (open !== undefined && Array.isArray(value)) {
      const row = rowSchema.parse(value);
      if (row.length !== open.width) throw broken(`a row of ${open.table} has ${row.length} columns`);
      open.digest.add(text);
      await reader.row?.(row);
    } else if (open !== undefined) {
      const { closed, rows, sha256 } = closingSchema.parse(value);
      const digest = open.digest.of(open.table);
      if (closed !== digest.table || rows !== digest.rows || sha256 !== digest.sha256)
        throw broken(`the rows of ${open.table} are not those that were written`);
      open = undefined;
      tables.push(digest);
      await reader.closed?.(digest);
    } else {
      const given = sealSchema.parse(value);
      seal = whole.copy().digest('hex');
      if (given.sha256 !== seal || given.tables !== tables.length) throw broken('its seal does not fit');
    }
    whole.update(text);
  };

  try {
    for await (const line of linesOf(path)) {
      if (seal !== undefined) throw broken('something follows its seal');
      await take(line, `${line}\n`);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const known = error instanceof z.ZodError || error instanceof SyntaxError;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (known || code.startsWith('Z_')) throw brokenBackup(path, 'it cannot be read', error);
    throw error;
  }
  if (seal === undefined) throw broken('its end is missing');
  return tables;
};
