import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { raise } from '../../solver/process/raise.ts';
import { jobsChannel } from '../storage/jobs.ts';
import { processLocks } from '../storage/live-workers.ts';

/** Notifies every process of changes of a job. Delivery is not guaranteed: a follower must also poll. */
export interface Notifications {
  /** Hears the ids of jobs; `null`: the line was broken, anything may have been missed. Returns how to hear no more. */
  hear(listener: (id: string | null) => void): () => void;
  close(): Promise<void>;
}

/** Milliseconds until the line is tried again. */
const patience = 250;

/**
 * A connection that listens, and holds the lock of a number, which the database lets go of the moment the process dies.
 */
export const openNotifications = async (url: string, holder: number): Promise<Notifications> => {
  const listeners = new Set<(id: string | null) => void>();
  let client: Client | undefined;
  let closed = false;

  const connect = async (): Promise<void> => {
    const made = new Client({ connectionString: url, application_name: 'junheng', keepAlive: true });
    made.on('error', () => undefined);
    made.on('notification', ({ payload }) => {
      for (const listener of listeners) listener(payload ?? null);
    });
    try {
      await made.connect();
      await made.query('select pg_advisory_lock($1, $2)', [processLocks, holder]);
      await made.query(`listen ${jobsChannel}`);
    } catch (error) {
      await made.end().catch(() => undefined);
      throw error;
    }
    client = made;
    made.once('end', () => {
      client = undefined;
      if (!closed) again().catch(raise);
    });
  };
  const again = async (): Promise<void> => {
    while (!closed)
      try {
        await wait(patience);
        if (closed) return;
        await connect();
        for (const listener of listeners) listener(null);
        return;
      } catch {
        // The database is unavailable: reconnect until it is back or the last listener is gone.
      }
  };

  await connect();
  return {
    hear: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      await client?.end().catch(() => undefined);
    },
  };
};
