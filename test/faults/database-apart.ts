import { join } from 'node:path';
import { Client } from 'pg';
import { openPostgres } from '../../api/storage/postgres/open-postgres.ts';
import { readPostmasterFile } from '../../api/storage/postgres/postmaster-file.ts';
import { newDatabaseUrl } from '../support/database.ts';
import { layReadyCluster } from '../support/ready-postgres.ts';

/** The database under the blows: that of the service's data folder, or one on the server DATABASE_URL names. */
export interface DatabaseApart {
  readonly url: string;
  /** Its URL for the service; empty: the service starts its own database. */
  readonly given: string;
  /** The service is there; from here on it looks after its own database. */
  readonly handOver: () => Promise<void>;
  /** Kills all of PostgreSQL. */
  readonly killAll: () => Promise<void>;
  /** Kills the process of PostgreSQL that is busiest with the service. */
  readonly killOne: () => Promise<void>;
}

const killPostmaster = async (cluster: string): Promise<void> => {
  const file = await readPostmasterFile(cluster);
  if (file !== undefined) process.kill(file.pid, 'SIGKILL');
};

/** Asks as the account of the database itself; one that is away already needs no blow. */
const ask = async (url: string, statement: string): Promise<readonly { readonly pid: number }[]> => {
  const client = new Client({ connectionString: url, application_name: 'blows' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<{ pid: number }>(statement)).rows;
  } catch {
    return [];
  } finally {
    await client.end().catch(() => undefined);
  }
};

const ofTheService = `from pg_stat_activity where datname = current_database() and application_name = 'junheng'`;

const killBusiest = async (url: string): Promise<void> => {
  const [busiest] = await ask(
    url,
    `select pid ${ofTheService} order by state = 'active' desc, state_change desc limit 1`,
  );
  if (busiest !== undefined) process.kill(busiest.pid, 'SIGKILL');
};

/** How far a server on another machine can be hit: every connection is cut. */
const cutAll = async (url: string): Promise<void> => {
  await ask(url, `select pid, pg_terminate_backend(pid) ${ofTheService}`);
};

const broughtAlong = async (data: string): Promise<DatabaseApart> => {
  await layReadyCluster(data);
  const postgres = await openPostgres({ data });
  return {
    url: postgres.url,
    given: '',
    handOver: postgres.close,
    killAll: () => killPostmaster(join(data, 'postgres', 'cluster')),
    killOne: () => killBusiest(postgres.url),
  };
};

/**
 * `cluster`: the server's data folder, where it is this machine's and somebody begins it again whenever it is killed.
 */
const outside = async (cluster: string | undefined): Promise<DatabaseApart> => {
  const url = await newDatabaseUrl();
  return {
    url,
    given: url,
    handOver: async () => undefined,
    killAll: () => (cluster === undefined ? cutAll(url) : killPostmaster(cluster)),
    killOne: () => (cluster === undefined ? cutAll(url) : killBusiest(url)),
  };
};

export const databaseApart = (data: string): Promise<DatabaseApart> =>
  process.env.DATABASE_URL ? outside(process.env.JUNHENG_FAULT_CLUSTER) : broughtAlong(data);
