import { type Client, escapeIdentifier } from 'pg';
import { InputError } from '../../../src/errors.ts';
import { migrate } from '../migrate.ts';
import type { BackupHeader, BackupRow, TableDigest } from './format.ts';
import { asOwner, knownSteps, schemaOf } from './owner-client.ts';
import { brokenBackup, readBackup } from './read-backup.ts';
import { Digest, listTables, shapeOf, tableRows } from './table-rows.ts';

const notEmpty = (table: string): InputError =>
  new InputError(
    'database_not_empty',
    `The database holds data already (${table}).`,
    'Restore into a new data folder or an empty database; nothing was changed.',
  );

const checkEmpty = (url: string): Promise<readonly string[]> =>
  asOwner(url, async (client) => {
    const taken = await schemaOf(client);
    if (taken.length > 0) await client.query('begin; set local role junheng_service');
    for (const table of taken.length > 0 ? await listTables(client) : []) {
      const { rowCount } = await client.query(`select from public.${escapeIdentifier(table)} limit 1`);
      if (rowCount !== 0) throw notEmpty(table);
    }
    return taken;
  });

/** The rows stand in the schema of their time: it must be one this version knows. */
const lastStep = (header: BackupHeader): string => {
  const known = knownSteps();
  const unknown = header.schema.filter((step) => !known.includes(step));
  const last = header.schema.at(-1);
  if (unknown.length > 0 || last === undefined)
    throw new InputError(
      'schema_too_new',
      `The backup was made by another version of Junheng (${header.version}: ${unknown.join(', ')}).`,
      'Restore it with that version or a newer one.',
    );
  return last;
};

/** Reads an archive to its end, before anything is made for it: it is whole, and of a schema this version knows. */
export const checkBackup = async (path: string): Promise<BackupHeader> => {
  const seen: { header?: BackupHeader } = {};
  await readBackup(path, {
    header: async (header) => {
      seen.header = header;
    },
  });
  if (seen.header === undefined) throw new Error('a backup without a header was read');
  lastStep(seen.header);
  return seen.header;
};

/** Tables and functions of the schema, by what drops them. */
const objectsOf = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ line: string }>(
    `select format('drop table if exists %s cascade', oid::regclass) as line from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r'
     union all select format('drop function if exists %s cascade', oid::regprocedure) from pg_proc
       where pronamespace = 'public'::regnamespace`,
  );
  return rows.map(({ line }) => line);
};

/** Foreign keys are deferred: references may point forward until all rows are restored. */
const referencesOf = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ line: string }>(
    `select format('alter table %s alter constraint %I', conrelid::regclass, conname) as line from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable order by 1`,
  );
  return rows.map(({ line }) => line);
};

/** Bytes of text in one statement, roughly. */
const batchSize = 4 * 1024 * 1024;
const batchRows = 500;

/** Writes rows of one table, many at a time. */
const writer = (client: Client, table: string, columns: readonly string[], types: readonly string[]) => {
  let [rows, size]: [BackupRow[], number] = [[], 0];
  const names = columns.map(escapeIdentifier).join(', ');
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    // Each column's texts as one array: one statement with few values, whatever the number of rows.
    const arrays = columns.map((_column, index) => rows.map((row) => row[index] ?? null));
    const casts = columns.map((_column, index) => `c${index}::${types[index]}`).join(', ');
    const places = columns.map((_column, index) => `$${index + 1}::text[]`).join(', ');
    const aliases = columns.map((_column, index) => `c${index}`).join(', ');
    await client.query(
      `insert into public.${escapeIdentifier(table)} (${names}) overriding system value
       select ${casts} from unnest(${places}) as given (${aliases})`,
      arrays,
    );
    [rows, size] = [[], 0];
  };
  return {
    add: async (row: BackupRow): Promise<void> => {
      rows.push(row);
      size += row.reduce((sum, text) => sum + (text?.length ?? 0), 0);
      if (size >= batchSize || rows.length >= batchRows) await flush();
    },
    flush,
  };
};

const typesOf = async (client: Client, table: string, columns: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [`public.${escapeIdentifier(table)}`],
  );
  return columns.map((column) => {
    const found = rows.find(({ name }) => name === column);
    if (found === undefined) throw new Error(`the schema has no column ${table}.${column}`);
    return found.type;
  });
};

/** Numbers the database gives itself go on after the last one restored. */
const advanceSequences = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ line: string }>(
    `select format('select setval(%L, greatest((select max(%I) from %s), 1))', pg_get_serial_sequence(c.oid::regclass::text, attname),
      attname, c.oid::regclass) as line
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and attnum > 0 and not attisdropped
       and pg_get_serial_sequence(c.oid::regclass::text, attname) is not null`,
  );
  for (const { line } of rows) await client.query(line);
};

/** Reads a table back from the database: what stands there is what stood in the archive. */
const checkTable = async (client: Client, { table, sha256 }: TableDigest): Promise<void> => {
  const digest = new Digest();
  for await (const row of tableRows(client, await shapeOf(client, table))) digest.add(`${JSON.stringify(row)}\n`);
  if (digest.of(table).sha256 !== sha256) throw new Error(`the table ${table} does not read back as it was written`);
};

const load = async (client: Client, path: string): Promise<readonly TableDigest[]> => {
  await client.query('begin');
  const references = await referencesOf(client);
  for (const line of references) await client.query(`${line} deferrable initially deferred`);
  await client.query('set local role junheng_service');
  let current: ReturnType<typeof writer> | undefined;
  const tables = await readBackup(path, {
    opened: async (table, columns) => {
      current = writer(client, table, columns, await typesOf(client, table, columns));
    },
    row: async (row) => current?.add(row),
    closed: async (digest) => {
      await current?.flush();
      await checkTable(client, digest);
    },
  });
  await client.query('set constraints all immediate; reset role');
  for (const line of references) await client.query(`${line} not deferrable`);
  await advanceSequences(client);
  await client.query('commit');
  return tables;
};

/** Class 23: a row that refers to nothing, or is there twice. */
const isUnrelated = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('23');

export interface RestoredBackup {
  readonly header: BackupHeader;
  readonly tables: readonly TableDigest[];
}

/**
 * Fills an empty database from an archive: the archive is checked whole before anything is written, the rows are
 * written in one transaction and read back, and the schema is brought forward. A database that holds data is refused;
 * one without a schema has none again where the restoring fails.
 */
export const restoreBackup = async (url: string, path: string, checked?: BackupHeader): Promise<RestoredBackup> => {
  const header = checked ?? (await checkBackup(path));
  const taken = await checkEmpty(url);
  const further = taken.filter((step) => !header.schema.includes(step));
  if (further.length > 0) throw notEmpty(further.join(', '));
  const before = await asOwner(url, objectsOf);
  try {
    await migrate(url, lastStep(header));
    const tables = await asOwner(url, (client) => load(client, path));
    await migrate(url);
    return { header, tables };
  } catch (error) {
    // A schema that was there stays as the migrations left it: every version knows how to go on from it.
    if (taken.length === 0)
      await asOwner(url, async (client) => {
        const made = (await objectsOf(client)).filter((line) => !before.includes(line));
        await client.query(made.join('; '));
      }).catch(() => undefined);
    throw isUnrelated(error) ? brokenBackup(path, 'its rows do not belong together', error) : error;
  }
};
