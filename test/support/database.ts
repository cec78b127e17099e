import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { Caller } from '../../api/access/caller.ts';
import { type Database, openDatabase } from '../../api/storage/database.ts';
import { migrate } from '../../api/storage/migrate.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { openQueue } from '../../api/worker/queue.ts';
import { administer, openTestServer, type TestServer } from './postgres-server.ts';

let opened: Promise<TestServer> | undefined;

/** The run's server; every process of the run shares it, the end of the run stops it. */
export const testServer = (): Promise<TestServer> => {
  opened ??= openTestServer(inject('postgresFolder'), 'start').then((server) => {
    if (server === undefined) throw new Error('no PostgreSQL for the tests');
    return server;
  });
  return opened;
};

/** Makes a database once for the whole run, whichever process asks first. */
const ensureTemplate = (server: TestServer, template: string): Promise<void> =>
  administer(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount !== 0) return;
    const unfinished = `${template}_unfinished`;
    await client.query(`create database "${unfinished}" template template0`);
    await migrate(server.urlOf(unfinished));
    await (await openQueue(server.urlOf(unfinished), { tends: false, onFailure: () => undefined })).close();
    await client.query(`alter database "${unfinished}" rename to "${template}"`);
  });

/** A copy of another database. The template must have no open connections. */
const copyOf = async (server: TestServer, template: string): Promise<string> => {
  const name = `${inject('databasePrefix')}_${randomBytes(6).toString('hex')}`;
  await administer(server, async (client) => {
    // Two copies of one template at a time are refused.
    await client.query('select pg_advisory_lock(hashtext($1))', [`${template} copied`]);
    await client.query(`create database "${name}" template "${template}"`);
  });
  return server.urlOf(name);
};

/** An empty database without a schema, or a migrated one made from the run's template. */
export const newDatabaseUrl = async (kind: 'migrated' | 'empty' = 'migrated'): Promise<string> => {
  const server = await testServer();
  const template = `${inject('databasePrefix')}_template`;
  if (kind === 'migrated') await ensureTemplate(server, template);
  return copyOf(server, kind === 'migrated' ? template : 'template0');
};

/** A copy of a database of the run, to which no connection is open. */
export const copyOfDatabase = async (url: string): Promise<string> =>
  copyOf(await testServer(), new URL(url).pathname.slice(1));

export interface TestDatabase extends Database {
  readonly url: string;
}

/** A migrated database of a test's own; dropped with the run. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const url = await newDatabaseUrl();
  return { ...openDatabase(url, { connections: 5 }), url };
};

/** A district with a code of its own; its id. */
export const addDistrict = (database: Database, code: string): Promise<string> =>
  asService(database, async (transaction) => {
    const row = await transaction
      .insertInto('districts')
      .values({ code, name: code })
      .returning('id')
      .executeTakeFirstOrThrow();
    return row.id;
  });

/** A caller of a district, as a session would make one. */
export const aCaller = (districtId: string | null, part: Partial<Caller> = {}): Caller => ({
  accountId: '00000000-0000-4000-8000-000000000001',
  membershipId: '00000000-0000-4000-8000-000000000002',
  role: 'personnel_officer',
  districtId,
  schoolId: null,
  teacherId: null,
  scopes: ['*'],
  ...part,
});
