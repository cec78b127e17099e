import { CompiledQuery, sql } from 'kysely';
import { type Db, type Job, PgBoss } from 'pg-boss';
import type { Transaction } from '../storage/database.ts';
import { type QueueName, queueNames } from '../storage/job-queues.ts';

/** A job a worker has taken, and the how-manieth time: what is said of an earlier taking counts for nothing. */
export interface Claim {
  readonly id: string;
  readonly retryCount: number;
}

/** Which job of a lane is next for whom: at least once each. Knows ids, never what a job is. */
export interface Queue {
  /** Puts a job in; one that is there already stays as it is. The lower the turn, the sooner. */
  put(id: string, of: { readonly districtId: string; readonly turn: number }): Promise<void>;
  /**
   * Takes the next job; `undefined`: there is none for whom there is room. In a transaction of the owner of the queue's
   * tables, in which it is also said who has it: who dies in between has taken nothing.
   */
  take(transaction: Transaction): Promise<Claim | undefined>;
  /** Says that the worker of these still lives; to be said within ten seconds again. */
  touch(taken: readonly Claim[]): Promise<void>;
  /** A job is done with, well or badly. */
  done(taken: Claim): Promise<void>;
  /** Hands a job back, which the next free worker takes. */
  giveBack(taken: Claim): Promise<void>;
  /** Takes a job out. */
  drop(id: string): Promise<void>;
  /** Whether a job is still waiting or under way. */
  holds(id: string): Promise<boolean>;
}

/** The lanes, each a queue of its own. */
export interface Queues extends Readonly<Record<QueueName, Queue>> {
  close(): Promise<void>;
}

/** The names of the queues in pg-boss, whose tables stand in a schema of their own. */
const names: Readonly<Record<QueueName, string>> = { long: 'jobs', short: 'short' };

/** Seconds without a sign of life after which a job is somebody else's: the least pg-boss takes. */
const heartbeatSeconds = 10;

/** Seconds pg-boss lets one taking last: the most it takes. A solve is given less. */
const expireInSeconds = 24 * 60 * 60;

/** How often a job may be handed on: how often it may lose its worker is the worker's to judge. */
const retryLimit = 10_000;

/** One taking after the other, in whatever process: only so one of a district is under way at a time. */
const turnLock = sql`select pg_advisory_xact_lock(hashtext('junheng.queue'))`;

/** Lets pg-boss ask within a transaction. */
const within = (transaction: Transaction): Db => ({
  executeSql: async (text, values = []) => {
    const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows };
  },
});

/**
 * In the long lane one job of a district is under way at a time: a solve takes a processor and its memory for hours. In
 * the short lane there may be several: none changes what another makes, an import of minutes must not hold up its own
 * district's documents, and a district's next job stands one turn behind those of others.
 */
const taking = (boss: PgBoss): Readonly<Record<QueueName, Queue['take']>> => {
  const takenOf = ([job]: readonly Job[]): Claim | undefined =>
    job === undefined ? undefined : { id: job.id, retryCount: job.retryCount };
  return {
    long: async (transaction) => {
      await turnLock.execute(transaction);
      return takenOf(await boss.fetch(names.long, { groupConcurrency: 1, db: within(transaction) }));
    },
    short: async (transaction) => takenOf(await boss.fetch(names.short, { db: within(transaction) })),
  };
};

/** The queues in PostgreSQL by pg-boss. `tends`: also looks after jobs whose workers fell silent, as workers do. */
export const openQueue = async (
  url: string,
  options: { readonly tends: boolean; readonly onFailure: (error: unknown) => void },
): Promise<Queues> => {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'junheng',
    schema: 'pgboss',
    schedule: false,
    supervise: options.tends,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    max: 4,
    options: '-c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000',
  });
  boss.on('error', options.onFailure);
  await boss.start();
  try {
    for (const lane of queueNames)
      await boss.createQueue(names[lane], { heartbeatSeconds, expireInSeconds, retryLimit });
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  const take = taking(boss);

  const queueOf = (lane: QueueName): Queue => {
    const name = names[lane];
    return {
      put: async (id, { districtId, turn }) => {
        await boss.send(name, null, { id, group: { id: districtId }, priority: -turn });
      },
      take: take[lane],
      touch: async (taken) => {
        if (taken.length > 0) await boss.touch(name, [...taken]);
      },
      done: async (taken) => {
        await boss.complete(name, taken);
      },
      giveBack: async (taken) => {
        await boss.fail(name, taken);
      },
      drop: async (id) => {
        await boss.deleteJob(name, id);
      },
      holds: async (id) => {
        const [job] = await boss.findJobs(name, { id });
        return job !== undefined && ['created', 'retry', 'active'].includes(job.state);
      },
    };
  };
  return { long: queueOf('long'), short: queueOf('short'), close: () => boss.stop({ graceful: false }) };
};
