import { sql } from 'kysely';
import type { Caller } from '../access/caller.ts';
import type { JobState } from '../http/contract/job.ts';
import type { Transaction } from './database.ts';
import type { NewJob } from './job.ts';
import { addJobFiles, dropJobFiles } from './job-files.ts';
import type { JobFailure, JobKind, JobProgress } from './job-kind.ts';
import { kindsIn, type QueueName, queueOf } from './job-queues.ts';
import type { JobEventBody } from './job-tables.ts';

/** A stored job without its request. */
export interface JobRow {
  readonly id: string;
  readonly districtId: string;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly datasetId: string | null;
  readonly datasetName: string;
  readonly planId: string | null;
  readonly name: string | null;
  readonly turn: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly progress: JobProgress | null;
  readonly failure: JobFailure | null;
}

/** The channel on which every process hears of jobs, by their ids. */
export const jobsChannel = 'junheng_jobs';

/** What is read of a job. */
export const columns = [
  'id',
  'districtId',
  'kind',
  'state',
  'datasetId',
  'datasetName',
  'planId',
  'name',
  'turn',
  'createdAt',
  'startedAt',
  'finishedAt',
  'progress',
  'failure',
] as const;

/** Of jobs: those that stand in a lane. */
const standsIn = (lane: QueueName) => sql`kind = any (${[...kindsIn(lane)]})`;

/**
 * The turn of a district's next job: one after its last open job in the lane, else that of the jobs in
 * progress. This keeps one district's backlog from delaying others. Runs as the service, across districts.
 */
export const nextPosition = async (transaction: Transaction, districtId: string, lane: QueueName): Promise<number> => {
  const { rows } = await sql<{ turn: number }>`select greatest(
      (select max(turn) + 1 from jobs
        where district_id = ${districtId} and state in ('queued', 'running') and ${standsIn(lane)}),
      (select max(turn) from jobs where state <> 'queued' and ${standsIn(lane)}), 1) as turn`.execute(transaction);
  return rows[0]?.turn ?? 1;
};

/** 1-based place of a waiting job among those of every district in its lane. For the service. */
export const placeInQueue = async (
  transaction: Transaction,
  job: Pick<JobRow, 'id' | 'kind' | 'turn' | 'createdAt'>,
): Promise<number> => {
  const { rows } = await sql<{ before: number }>`select count(*)::int as before from jobs
    where state = 'queued' and id <> ${job.id} and ${standsIn(queueOf(job.kind))}
      and (turn, created_at, id) < (${job.turn}, ${job.createdAt}, ${job.id}::uuid)`.execute(transaction);
  return (rows[0]?.before ?? 0) + 1;
};

/** Lets every process know that something became of a job. */
export const announce = async (transaction: Transaction, id: string): Promise<void> => {
  await sql`select pg_notify(${jobsChannel}, ${id})`.execute(transaction);
};

/** Adds an event to a job's row as it is now, and tells every process of it. */
export const notify = async (
  transaction: Transaction,
  row: JobRow,
  event: 'state' | 'progress',
  queuePosition: number | null,
) => {
  const body: JobEventBody = {
    state: row.state,
    queuePosition,
    datasetId: row.datasetId,
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    progress: row.progress,
    failure: row.failure,
  };
  await sql`with numbered as (
      update jobs set last_event = last_event + 1 where id = ${row.id} returning district_id, id, last_event)
    insert into job_events (district_id, job_id, number, event, body)
    select district_id, id, last_event, ${event}, ${JSON.stringify(body)}::jsonb from numbered`.execute(transaction);
  await announce(transaction, row.id);
};

/** Jobs of a district are taken on in a lane one after the other. */
export const lockQueue = async (transaction: Transaction, districtId: string, lane: QueueName): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('junheng.jobs'), hashtext(${`${lane} ${districtId}`}))`.execute(
    transaction,
  );
};

/**
 * Takes a job on with its files, at a place in the queue. `undefined`: `most` of the district wait in the lane already.
 */
export const addJob = async (
  transaction: Transaction,
  caller: Caller,
  { place, files = [], whenStored, ...job }: NewJob & { readonly turn: number; readonly place: number },
  most: number,
): Promise<JobRow | undefined> => {
  const districtId = caller.districtId ?? '';
  const lane = queueOf(job.kind);
  await lockQueue(transaction, districtId, lane);
  const { waiting } = await transaction
    .selectFrom('jobs')
    .select((one) => one.fn.countAll<string>().as('waiting'))
    .where('state', '=', 'queued')
    .where('kind', 'in', kindsIn(lane))
    .executeTakeFirstOrThrow();
  if (Number(waiting) >= most) return undefined;
  const row = await transaction
    .insertInto('jobs')
    .values({
      ...job,
      districtId,
      state: 'queued',
      caller: JSON.stringify(caller),
      request: JSON.stringify(job.request),
      createdBy: caller.accountId,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  await addJobFiles(transaction, caller, row.id, files);
  await whenStored?.(transaction);
  await notify(transaction, row, 'state', place);
  return row;
};

export const findJob = (transaction: Transaction, id: string): Promise<JobRow | undefined> =>
  transaction.selectFrom('jobs').select(columns).where('id', '=', id).executeTakeFirst();

/** Newest first; ended ones only as far back as `most`. */
export const listJobs = (
  transaction: Transaction,
  kinds: readonly JobKind[],
  most: number,
): Promise<readonly JobRow[]> =>
  transaction
    .selectFrom('jobs')
    .select(columns)
    .where('kind', 'in', kinds)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();

/** Events numbered above `after`, in their order. */
export const eventsAfter = (transaction: Transaction, jobId: string, after: number) =>
  transaction
    .selectFrom('jobEvents')
    .select(['number', 'event', 'body'])
    .where('jobId', '=', jobId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(200)
    .execute();

/** Columns cleared when a job ends, its request among them. */
const emptied = { request: '{}' };

/** Ends an open job, claimed or not. `undefined`: it has already ended, or is unknown. */
export const cancelJob = async (transaction: Transaction, id: string, at: Date): Promise<JobRow | undefined> => {
  const row = await transaction
    .updateTable('jobs')
    .set({ ...emptied, state: 'cancelled', finishedAt: at })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning(columns)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await dropJobFiles(transaction, id);
  await notify(transaction, row, 'state', null);
  return row;
};

/** Notes that a job under way is to end with the best it has found. `false`: it is not under way. */
export const settleJob = async (transaction: Transaction, id: string): Promise<boolean> => {
  const row = await transaction
    .updateTable('jobs')
    .set({ settle: true })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst();
  if (row !== undefined) await announce(transaction, id);
  return row !== undefined;
};

/** A job in the hands of a worker. */
export interface ClaimedJob extends JobRow {
  readonly caller: Caller;
  readonly request: object;
  readonly attempt: number;
  readonly losses: number;
}

/** Claims a job for a worker; `undefined`: it has ended meanwhile. An earlier claimant may no longer write. */
export const claimJob = async (
  transaction: Transaction,
  id: string,
  by: { readonly worker: number; readonly at: Date },
): Promise<ClaimedJob | undefined> => {
  const row = await transaction
    .updateTable('jobs')
    .set({
      state: 'running',
      worker: by.worker,
      startedAt: by.at,
      progress: null,
      attempt: sql<number>`attempt + 1`,
      losses: sql<number>`losses + (state = 'running' and worker is distinct from ${by.worker})::int`,
    })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning([...columns, 'caller', 'request', 'attempt', 'losses'])
    .executeTakeFirst();
  if (row !== undefined) await notify(transaction, row, 'state', null);
  return row;
};

type Mine = Pick<ClaimedJob, 'id' | 'attempt'>;

/** Changes a job that is still this worker's; `false`: it is not. */
const changeMine = async (
  transaction: Transaction,
  { id, attempt }: Mine,
  event: 'state' | 'progress',
  part: object,
): Promise<boolean> => {
  const row = await transaction
    .updateTable('jobs')
    .set(part)
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('state', '=', 'running')
    .returning(columns)
    .executeTakeFirst();
  if (row === undefined) return false;
  await notify(transaction, row, event, null);
  return true;
};

export const noteProgress = (transaction: Transaction, mine: Mine, progress: JobProgress): Promise<boolean> =>
  changeMine(transaction, mine, 'progress', { progress: JSON.stringify(progress) });

/** Whether this worker still holds the job; locks that claim until the transaction ends. */
export const lockOwnClaim = async (transaction: Transaction, { id, attempt }: Mine): Promise<boolean> => {
  const row = await transaction
    .selectFrom('jobs')
    .select('id')
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('state', '=', 'running')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
};

/** What a job leaves behind besides what was stored elsewhere. */
export interface JobEnding {
  readonly result?: Buffer;
  /** The dataset an import came to. */
  readonly datasetId?: string;
}

export const endJob = async (
  transaction: Transaction,
  mine: Mine,
  end: JobEnding & {
    readonly state: 'finished' | 'failed';
    readonly failure: JobFailure | null;
    readonly at: Date;
    readonly keepsInput?: boolean;
  },
): Promise<void> => {
  const keepsInput = end.keepsInput ?? false;
  const ended = await changeMine(transaction, mine, 'state', {
    ...(keepsInput ? {} : emptied),
    state: end.state,
    failure: end.failure === null ? null : JSON.stringify(end.failure),
    result: end.result ?? null,
    ...(end.datasetId === undefined ? {} : { datasetId: end.datasetId }),
    finishedAt: end.at,
  });
  if (ended && !keepsInput) await dropJobFiles(transaction, mine.id);
};

/** Back into the queue, by a worker that stops in order. */
export const requeueJob = (transaction: Transaction, mine: Mine): Promise<boolean> =>
  changeMine(transaction, mine, 'state', {
    state: 'queued',
    worker: null,
    startedAt: null,
    progress: null,
  });

/** Those of these jobs that are still this worker's, and whether each is to end with the best it has found. */
export const heldClaims = async (
  transaction: Transaction,
  mine: readonly Mine[],
): Promise<ReadonlyMap<string, { readonly settle: boolean }>> => {
  const rows = await transaction
    .selectFrom('jobs')
    .select(['id', 'attempt', 'settle'])
    .where(
      'id',
      'in',
      mine.map(({ id }) => id),
    )
    .where('state', '=', 'running')
    .execute();
  return new Map(
    rows
      .filter((row) => mine.some((one) => one.id === row.id && one.attempt === row.attempt))
      .map(({ id, settle }) => [id, { settle }]),
  );
};

/** Jobs that have not ended. */
export const openJobs = (transaction: Transaction) =>
  transaction
    .selectFrom('jobs')
    .select(['id', 'districtId', 'kind', 'turn'])
    .where('state', 'in', ['queued', 'running'])
    .execute();

/** What came of a job that keeps its result itself; `null`: nothing yet. */
export const jobResult = async (transaction: Transaction, id: string): Promise<Buffer | null> =>
  (await transaction.selectFrom('jobs').select('result').where('id', '=', id).executeTakeFirst())?.result ?? null;

/** What the worker was given to do; empty where the job has ended and nothing of it is kept. */
export const jobRequest = async (transaction: Transaction, id: string): Promise<object> =>
  (await transaction.selectFrom('jobs').select('request').where('id', '=', id).executeTakeFirst())?.request ?? {};

export const replaceRequest = async (transaction: Transaction, id: string, request: object): Promise<void> => {
  await transaction
    .updateTable('jobs')
    .set({ request: JSON.stringify(request) })
    .where('id', '=', id)
    .execute();
};

/** Forgets ended jobs of which nothing came, or what came of them stands elsewhere; the faults of an upload too. */
export const forgetJobs = async (transaction: Transaction, endedBefore: Date): Promise<void> => {
  await transaction
    .deleteFrom('jobs')
    .where('finishedAt', '<', endedBefore)
    .where(({ eb, or }) => or([eb('result', 'is', null), eb('kind', 'in', kindsIn('short'))]))
    .execute();
};
