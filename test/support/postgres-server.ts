import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { openPostgres } from '../../api/storage/postgres/open-postgres.ts';

/** A server on which tests make databases: the one DATABASE_URL names, or one of the run's own. */
export interface TestServer {
  /** Where databases are made and dropped from; nothing is changed in it. */
  readonly home: string;
  readonly urlOf: (database: string) => string;
  readonly close: () => Promise<void>;
}

const external = (url: string): TestServer => ({
  home: url,
  urlOf: (database) => {
    const other = new URL(url);
    other.pathname = `/${database}`;
    return other.href;
  },
  close: async () => undefined,
});

/**
 * Durability is off: no test survives a power failure, and the server has no replicas. Hundreds of databases that
 * live for seconds each would keep the vacuum going from one to the next.
 */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
};

export const openTestServer = async (
  folder: string,
  when: 'start' | 'only if running',
): Promise<TestServer | undefined> => {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== '') return external(given);
  const there = await access(join(folder, 'postgres')).then(
    () => true,
    () => false,
  );
  if (when === 'only if running' && !there) return undefined;
  const { urlOf, close } = await openPostgres({ data: folder, settings });
  return { home: urlOf('postgres'), urlOf, close };
};

export const administer = async <Result>(
  server: TestServer,
  transaction: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ connectionString: server.home });
  await client.connect();
  try {
    return await transaction(client);
  } finally {
    await client.end();
  }
};

export const dropRunDatabases = (server: TestServer, prefix: string): Promise<void> =>
  administer(server, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { name } of rows) await client.query(`drop database if exists "${name}" with (force)`);
  });
