import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { raise } from '../../../solver/process/raise.ts';
import { InputError } from '../../../src/errors.ts';
import { clearLocks } from './clear-locks.ts';
import { isAlive, isPostmaster } from './is-postmaster.ts';
import { superuser } from './make-cluster.ts';
import { type PostmasterFile, readPostmasterFile } from './postmaster-file.ts';
import { isSameFolder } from './same-folder.ts';
import { type PostmasterSetup, requestStop, startPostmaster } from './start-postmaster.ts';

/** A lease on the running PostgreSQL: it is not stopped while any process holds a lease. */
export interface Lease {
  readonly client: Client;
  readonly postmaster: PostmasterFile;
}

/** Every service holds it shared; who gets it alone may stop the database. */
const key = "hashtext('junheng.in_use')";

/** Milliseconds between two looks, and until a start is given up: recovery after a crash may take its time. */
const look = 50;
const patience = 120_000;

export const adminConnection = async (setup: PostmasterSetup, file: PostmasterFile): Promise<ClientConfig> => {
  const base = { user: superuser, database: 'postgres', port: file.port, connectionTimeoutMillis: 5_000 };
  if (file.socketFolder !== '') return { ...base, host: file.socketFolder };
  return { ...base, host: '127.0.0.1', password: await readFile(setup.layout.passwordFile, 'utf8') };
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A connection with a share of the lock; `undefined`: not yet, or not any more. */
const tryShare = async (setup: PostmasterSetup, file: PostmasterFile): Promise<Lease | undefined> => {
  const client = new Client({ ...(await adminConnection(setup, file)), application_name: 'junheng supervisor' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ shared: boolean; folder: Buffer }>(
      `select pg_try_advisory_lock_shared(${key}) as shared, textsend(current_setting('data_directory')) as folder`,
    );
    const [row] = rows;
    if (row?.shared === true && isSameFolder(setup.layout.cluster, row.folder, file.folder))
      return { client, postmaster: file };
  } catch (error) {
    // A wrong password is no matter of time.
    if (codeOf(error).startsWith('28')) throw error;
  }
  await client.end().catch(() => undefined);
  return undefined;
};

/** The last words of a start that failed: its own log, then that of the day once PostgreSQL writes it. */
const lastWords = async ({ layout }: PostmasterSetup): Promise<string> => {
  const folder = join(layout.cluster, 'log');
  const [daily = ''] = (await readdir(folder).catch(() => [])).toSorted().toReversed();
  const texts = await Promise.all(
    [layout.startLog, join(folder, daily)].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return texts.map((text) => text.trim().split('\n').slice(-4).join(' | ')).join(' | ');
};

/** What passes by itself: processes of the PostgreSQL before that have not noticed its end, a port just taken. */
const passing = /shared memory block|lock file|could not bind|already in use/i;
/** Starts that may end for any other reason: the log may be another service's, which came and went meanwhile. */
const mostAttempts = 3;

const startFailure = (setup: PostmasterSetup, said: string): InputError =>
  new InputError(
    'postgres_start',
    `PostgreSQL did not start: ${said}`,
    `See ${setup.layout.startLog} and ${join(setup.layout.cluster, 'log')}.`,
  );

/**
 * Adopts the running PostgreSQL of the cluster, or starts it: whatever was before, a crash of either, another service
 * at the same moment. PostgreSQL's own lock file decides who starts it.
 */
export const takeLease = async (
  setup: PostmasterSetup,
  portBefore: number | null,
  signal: AbortSignal,
): Promise<Lease> => {
  const until = Date.now() + patience;
  let starting: { ended: boolean } | undefined;
  let attempts = 0;
  for (;;) {
    const file = await readPostmasterFile(setup.layout.cluster);
    const running = file !== undefined && (await isPostmaster(file.pid, setup.layout.cluster));
    if (running) {
      const lease = await tryShare(setup, file);
      if (lease !== undefined) return lease;
    } else if (starting === undefined || starting.ended) {
      const said = attempts === 0 ? '' : await lastWords(setup);
      if (attempts >= mostAttempts && !passing.test(said)) throw startFailure(setup, said);
      attempts += 1;
      await clearLocks(setup.layout);
      const attempt = { ended: false };
      const { ended } = await startPostmaster(setup, portBefore);
      ended
        .then(() => {
          attempt.ended = true;
        })
        .catch(raise);
      starting = attempt;
    }
    if (Date.now() > until) throw startFailure(setup, await lastWords(setup));
    // Wait for a start in progress: only its owner may stop that server.
    if (starting === undefined || starting.ended) signal.throwIfAborted();
    await wait(look);
  }
};

/** Milliseconds an orderly stop may take before it becomes an immediate one. */
const stopPatience = 60_000;

const stop = async (setup: PostmasterSetup, pid: number): Promise<void> => {
  await requestStop(setup, 'fast');
  const until = Date.now() + stopPatience;
  for (let signalled = false; isAlive(pid); await wait(look)) {
    if (signalled || Date.now() < until) continue;
    signalled = true;
    await requestStop(setup, 'immediate');
  }
};

/**
 * Releases the lease; the last release stops PostgreSQL and waits for its end. A start in the meantime finds
 * the lock taken, waits too, and starts it again.
 */
export const releaseLease = async (setup: PostmasterSetup, lease: Lease): Promise<void> => {
  try {
    await lease.client.query(`select pg_advisory_unlock_shared(${key})`);
    const { rows } = await lease.client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${key}) as alone`);
    if (rows[0]?.alone === true) await stop(setup, lease.postmaster.pid);
  } catch (error) {
    // Where PostgreSQL is gone there is nothing to stop.
    if (isAlive(lease.postmaster.pid)) throw error;
  } finally {
    await lease.client.end().catch(() => undefined);
  }
};
