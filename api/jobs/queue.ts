import { type Job, PgBoss } from 'pg-boss';

/** A job a worker has taken, and the how-manieth time: what is said of an earlier taking counts for nothing. */
export interface Taken {
  readonly id: string;
  readonly retryCount: number;
}

/** Which job is next for whom: at least once each, one of a district at a time. Knows ids, never what a job is. */
export interface Queue {
  /** Puts a job in; one that is there already stays as it is. The lower the turn, the sooner. */
  put(id: string, of: { readonly districtId: string; readonly turn: number }): Promise<void>;
  /** Takes the next job whose district has none under way; `undefined`: there is none. */
  take(): Promise<Taken | undefined>;
  /** Says that the worker of these still lives; to be said within ten seconds again. */
  touch(taken: readonly Taken[]): Promise<void>;
  /** A job is done with, well or badly. */
  done(taken: Taken): Promise<void>;
  /** Hands a job back for whoever is next: the own, or that of a worker that is known to be dead. */
  giveBack(taken: Taken): Promise<void>;
  /** Takes a job out. */
  drop(id: string): Promise<void>;
  /** Whether a job is still waiting or under way. */
  holds(id: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The name of the queue in pg-boss, whose tables stand in a schema of their own. */
const name = 'jobs';

/** Seconds without a sign of life after which a job is somebody else's: the least pg-boss takes. */
const heartbeatSeconds = 10;

/** Seconds pg-boss lets one taking last: the most it takes. A solve is given less. */
const expireInSeconds = 24 * 60 * 60;

/** How often a job may be handed on: how often it may lose its worker is the worker's to judge. */
const retryLimit = 10_000;

/** One taking after the other, in whatever process: only so one of a district is under way at a time. */
const turnLock = `select pg_advisory_xact_lock(hashtext('junheng.queue'))`;

/** The queue in PostgreSQL by pg-boss. `tends`: also looks after jobs whose workers fell silent, as workers do. */
export const openQueue = async (
  url: string,
  options: { readonly tends: boolean; readonly onFailure: (error: unknown) => void },
): Promise<Queue> => {
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
    await boss.createQueue(name, { heartbeatSeconds, expireInSeconds, retryLimit });
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  const database = boss.getDb();

  const takeNext = async (): Promise<Taken | undefined> => {
    const transaction = await database.beginTransaction?.();
    if (transaction === undefined) throw new Error('the queue has no transactions');
    try {
      await transaction.db.executeSql(turnLock);
      const [job]: Job[] = await boss.fetch(name, { groupConcurrency: 1, db: transaction.db });
      await transaction.commit();
      return job === undefined ? undefined : { id: job.id, retryCount: job.retryCount };
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  };

  return {
    put: async (id, { districtId, turn }) => {
      await boss.send(name, null, { id, group: { id: districtId }, priority: -turn });
    },
    take: takeNext,
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
    close: () => boss.stop({ graceful: false }),
  };
};
