import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { explained } from './explained.ts';
import { openLayout } from './layout.ts';
import { adminConnection, type Lease, releaseLease, takeLease } from './lease.ts';
import { makeCluster } from './make-cluster.ts';
import { findPrograms } from './programs.ts';
import type { PostmasterSetup } from './start-postmaster.ts';
import { ownerOf, postgresAccount } from './system-account.ts';

export interface PostgresOptions {
  /** The service's data folder; the database lies in `postgres` below it. */
  readonly data: string;
  /** Windows has no sockets that PostgreSQL could close to others: there the loopback address and a password. */
  readonly access?: 'socket' | 'loopback';
  /** Settings of PostgreSQL that add to or replace ours. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Called when the connection to PostgreSQL is lost and when it is restored. */
  readonly onChange?: (state: 'lost' | 'back') => void;
}

export interface RunningPostgres {
  /** Of the service's database, for the service's own account in it. */
  readonly url: string;
  /** Another database of the same server. */
  readonly urlOf: (database: string) => string;
  /** The process of PostgreSQL as it is now. */
  readonly pid: () => number;
  /** Lets go of it; the last one that does stops it. Close every connection first. */
  readonly close: () => Promise<void>;
}

const databaseName = 'junheng';

/** Milliseconds between two attempts to have a lost database back. */
const pause = 500;

const ensureDatabase = async ({ client }: Lease): Promise<void> => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
  if (rowCount !== 0) return;
  await client.query(`create database ${databaseName}`).catch((error: Error & { code?: string }) => {
    // Another service has made it in the meantime.
    if (error.code !== '42P04' && error.code !== '23505') throw error;
  });
};

/**
 * The PostgreSQL of a data folder: made where there is none, adopted where it runs, started where it does not, started
 * again when it dies. Several services may share a data folder; each holds a share, and the last to close stops it.
 */
export const openPostgres = (options: PostgresOptions): Promise<RunningPostgres> =>
  open(options).catch((error: unknown) => {
    throw explained(error, options.data);
  });

const open = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const usual = postgresAccount(process.getuid?.());
  const account = usual === null ? null : ((await ownerOf(join(options.data, 'postgres', 'cluster'))) ?? usual);
  const access = options.access ?? (process.platform === 'win32' ? 'loopback' : 'socket');
  const layout = await openLayout(options.data, account, access);
  const programs = await findPrograms(layout.home, account);
  await makeCluster(layout, programs, account);
  const setup: PostmasterSetup = { layout, programs, account, settings: options.settings ?? {} };
  const closing = new AbortController();
  let lease = await takeLease(setup, null, closing.signal);
  await ensureDatabase(lease);
  const { user, host, password } = await adminConnection(setup, lease.postmaster);

  const watch = (): void => {
    lease.client.once('end', () => {
      if (!closing.signal.aborted) recovering = recover();
    });
  };
  const recover = async (): Promise<void> => {
    options.onChange?.('lost');
    while (!closing.signal.aborted) {
      try {
        lease = await takeLease(setup, lease.postmaster.port, closing.signal);
        watch();
        options.onChange?.('back');
        return;
      } catch {
        await wait(pause, undefined, { signal: closing.signal }).catch(() => undefined);
      }
    }
  };
  let recovering: Promise<void> = Promise.resolve();
  watch();

  const urlOf = (database: string): string => {
    const { port, socketFolder } = lease.postmaster;
    if (socketFolder === '')
      return `postgresql://${user}:${encodeURIComponent(String(password))}@${host}:${port}/${database}`;
    return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(socketFolder)}`;
  };
  return {
    url: urlOf(databaseName),
    urlOf,
    pid: () => lease.postmaster.pid,
    close: async () => {
      closing.abort();
      await recovering;
      await releaseLease(setup, lease);
    },
  };
};
