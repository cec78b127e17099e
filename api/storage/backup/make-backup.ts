import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { type BackupLine, backupFormat, type TableDigest } from './format.ts';
import { asOwner, schemaOf } from './owner-client.ts';
import { Digest, listTables, shapeOf, tableRows } from './table-rows.ts';

export interface MadeBackup {
  readonly tables: readonly TableDigest[];
  readonly bytes: number;
  /** The seal: over every line of the archive. */
  readonly sha256: string;
}

const textOf = (line: BackupLine): string => `${JSON.stringify(line)}\n`;

/** Every line of the archive; what was counted is added to `found` on the way. */
async function* linesOf(
  client: Client,
  about: { readonly made: Date; readonly version: string },
  found: { tables: TableDigest[]; sha256: string },
): AsyncGenerator<string> {
  const whole = createHash('sha256');
  const sealed = (line: BackupLine): string => {
    const text = textOf(line);
    whole.update(text);
    return text;
  };
  const schema = await schemaOf(client);
  yield sealed({ format: backupFormat, made: about.made.toISOString(), version: about.version, schema });
  // One moment of the database, whatever is written meanwhile. Row-level security lets the service see all.
  await client.query('begin isolation level repeatable read, read only; set local role junheng_service');
  for (const table of await listTables(client)) {
    const shape = await shapeOf(client, table);
    yield sealed({ table, columns: shape.columns });
    const digest = new Digest();
    for await (const row of tableRows(client, shape)) {
      const text = sealed(row);
      digest.add(text);
      yield text;
    }
    const { rows, sha256 } = digest.of(table);
    found.tables.push({ table, rows, sha256 });
    yield sealed({ closed: table, rows, sha256 });
  }
  await client.query('commit');
  found.sha256 = whole.digest('hex');
  yield textOf({ tables: found.tables.length, sha256: found.sha256 });
}

const flush = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

/**
 * Writes the archive of a database under a temporary name and renames it when it is complete and on disk; only
 * its owner may read it, since it holds everybody's data.
 */
export const makeBackup = async (
  url: string,
  path: string,
  about: { readonly made: Date; readonly version: string },
): Promise<MadeBackup> => {
  const aside = `${path}.${randomBytes(4).toString('hex')}.part`;
  const found = { tables: [] as TableDigest[], sha256: '' };
  try {
    await asOwner(url, (client) =>
      pipeline(
        Readable.from(linesOf(client, about, found)),
        createGzip(),
        createWriteStream(aside, { flags: 'wx', mode: 0o600 }),
      ),
    );
    await flush(aside);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  return { ...found, bytes: (await stat(path)).size };
};
