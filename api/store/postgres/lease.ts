import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { InputError } from '../../../src/errors.ts';
import { isAlive, isPostmaster } from './is-postmaster.ts';
import { superuser } from './make-cluster.ts';
import { type PostmasterFile, readPostmasterFile } from './postmaster-file.ts';
import { askToStop, type PostmasterSetup, startPostmaster } from './start-postmaster.ts';

/** A held share of the running PostgreSQL: as long as one is held anywhere, nobody stops it. */
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
    const { rows } = await client.query<{ shared: boolean; folder: string }>(
      `select pg_try_advisory_lock_shared(${key}) as shared, current_setting('data_directory') as folder`,
    );
    const [row] = rows;
    if (row?.shared === true && row.folder === setup.layout.cluster) return { client, postmaster: file };
  } catch (error) {
    // A wrong password is no matter of time.
    if (codeOf(error).startsWith('28')) throw error;
  }
  await client.end().catch(() => undefined);
  return undefined;
};

const startFailure = async (setup: PostmasterSetup): Promise<InputError> => {
  const said = await readFile(setup.layout.startLog, 'utf8').catch(() => '');
  return new InputError(
    'postgres_start',
    `PostgreSQL did not start: ${said.trim().split('\n').slice(-4).join(' | ')}`,
    `See ${setup.layout.startLog} and ${join(setup.layout.cluster, 'log')}.`,
  );
};

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
  for (;;) {
    const file = await readPostmasterFile(setup.layout.cluster);
    const running = file !== undefined && (await isPostmaster(file.pid, setup.layout.cluster));
    if (running) {
      const lease = await tryShare(setup, file);
      if (lease !== undefined) return lease;
    } else if (starting === undefined || starting.ended) {
      if (starting?.ended === true && Date.now() > until - patience * 0.75) throw await startFailure(setup);
      if (file !== undefined && isAlive(file.pid))
        await rm(join(setup.layout.cluster, 'postmaster.pid'), { force: true });
      const attempt = { ended: false };
      const { ended } = await startPostmaster(setup, portBefore);
      void ended.then(() => {
        attempt.ended = true;
      });
      starting = attempt;
    }
    if (Date.now() > until) throw await startFailure(setup);
    await wait(look, undefined, { signal });
  }
};

/** Gives the share back; the last one out stops PostgreSQL and waits for its end. */
export const giveBack = async (setup: PostmasterSetup, lease: Lease): Promise<void> => {
  try {
    await lease.client.query(`select pg_advisory_unlock_shared(${key})`);
    const { rows } = await lease.client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${key}) as alone`);
    if (rows[0]?.alone !== true) return;
    await askToStop(setup);
    while (isAlive(lease.postmaster.pid)) await wait(look);
  } finally {
    await lease.client.end().catch(() => undefined);
  }
};
