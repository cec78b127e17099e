import { readdir, readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { newDatabaseUrl } from '../support/database.ts';

const folder = new URL('./landed/', import.meta.url);

/** The stored dumps by file name: one for each form of the schema that ever landed. */
export const landedDumps = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();

/** One dump in its parts: the statements of each migration, and the rows. */
export interface LandedDump {
  readonly migrations: ReadonlyMap<string, string>;
  readonly rows: string;
}

export const readDump = async (name: string): Promise<LandedDump> => {
  const parts = (await readFile(new URL(name, folder), 'utf8')).split(/^-- (?=\d{4}-|rows$)/m).slice(1);
  const named = parts.map((part): [string, string] => {
    const end = part.indexOf('\n');
    return [part.slice(0, end), part.slice(end)];
  });
  const migrations = new Map(named.filter(([title]) => title !== 'rows'));
  return { migrations, rows: new Map(named).get('rows') ?? '' };
};

/** A new database as a service of that time left it, with the names of its migrations on record. */
export const restoreDump = async ({ migrations, rows }: LandedDump): Promise<string> => {
  const url = await newDatabaseUrl('empty');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statements of migrations.values()) await client.query(statements);
    await client.query('set role junheng_service');
    await client.query(rows);
    await client.query('reset role');
    await client.query(`create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null);
      create table kysely_migration_lock (id varchar(255) primary key, is_locked integer not null default 0);
      insert into kysely_migration_lock (id) values ('migration_lock')`);
    for (const [index, name] of [...migrations.keys()].entries())
      await client.query('insert into kysely_migration values ($1, $2)', [name, `2026-11-22T00:00:${10 + index}.000Z`]);
  } finally {
    await client.end();
  }
  return url;
};
