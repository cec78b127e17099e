import { sql } from 'kysely';
import type { SolveProgress } from '../../solver/contract.ts';
import type { Caller } from '../access/caller.ts';
import type { JobState } from '../contract/job.ts';
import type { JobFailure, JobKind, NewJob } from '../jobs/jobs.ts';
import type { Work } from './database.ts';
import type { JobEventBody } from './job-tables.ts';

/** A job as it is stored, without what it was asked. */
export interface JobRow {
  readonly id: string;
  readonly districtId: string;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly datasetId: string | null;
  readonly datasetName: string;
  readonly turn: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly progress: SolveProgress | null;
  readonly failure: JobFailure | null;
}

/** The channel on which every process hears of jobs, by their ids. */
export const jobsChannel = 'junheng_jobs';

const columns = [
  'id',
  'districtId',
  'kind',
  'state',
  'datasetId',
  'datasetName',
  'turn',
  'createdAt',
  'startedAt',
  'finishedAt',
  'progress',
  'failure',
] as const;

/**
 * The turn of a district's next job: one behind its last that has not ended, else with those that are under way. So
 * nobody waits behind all that one district has asked for. For the service: it looks at every district.
 */
export const nextTurn = async (work: Work, districtId: string): Promise<number> => {
  const { rows } = await sql<{ turn: number }>`select greatest(
      (select max(turn) + 1 from jobs where district_id = ${districtId} and state in ('queued', 'running')),
      (select max(turn) from jobs where state <> 'queued'), 1) as turn`.execute(work);
  return rows[0]?.turn ?? 1;
};

/** 1-based place of a waiting job among those of every district. For the service. */
export const placeInQueue = async (work: Work, job: Pick<JobRow, 'id' | 'turn' | 'createdAt'>): Promise<number> => {
  const { rows } = await sql<{ before: number }>`select count(*)::int as before from jobs
    where state = 'queued' and id <> ${job.id}
      and (turn, created_at, id) < (${job.turn}, ${job.createdAt}, ${job.id}::uuid)`.execute(work);
  return (rows[0]?.before ?? 0) + 1;
};

/** Lets every process know that something became of a job. */
export const announce = async (work: Work, id: string): Promise<void> => {
  await sql`select pg_notify(${jobsChannel}, ${id})`.execute(work);
};

/** Adds an event to a job's row as it is now, and tells every process of it. */
const tell = async (work: Work, row: JobRow, event: 'state' | 'progress', queuePosition: number | null) => {
  const body: JobEventBody = {
    state: row.state,
    queuePosition,
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    progress: row.progress,
    failure: row.failure,
  };
  await sql`with numbered as (
      update jobs set last_event = last_event + 1 where id = ${row.id} returning district_id, id, last_event)
    insert into job_events (district_id, job_id, number, event, body)
    select district_id, id, last_event, ${event}, ${JSON.stringify(body)}::jsonb from numbered`.execute(work);
  await announce(work, row.id);
};

/** Takes a job on at a place in the queue. `undefined`: `most` of the district wait already. */
export const addJob = async (
  work: Work,
  caller: Caller,
  { place, ...job }: NewJob & { readonly turn: number; readonly place: number; readonly input: Buffer | null },
  most: number,
): Promise<JobRow | undefined> => {
  const districtId = caller.districtId ?? '';
  await sql`select pg_advisory_xact_lock(hashtext('junheng.jobs'), hashtext(${districtId}))`.execute(work);
  const { waiting } = await work
    .selectFrom('jobs')
    .select((one) => one.fn.countAll<string>().as('waiting'))
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow();
  if (Number(waiting) >= most) return undefined;
  const row = await work
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
  await tell(work, row, 'state', place);
  return row;
};

export const findJob = (work: Work, id: string): Promise<JobRow | undefined> =>
  work.selectFrom('jobs').select(columns).where('id', '=', id).executeTakeFirst();

/** Newest first; ended ones only as far back as `most`. */
export const listJobs = (work: Work, kinds: readonly JobKind[], most: number): Promise<readonly JobRow[]> =>
  work
    .selectFrom('jobs')
    .select(columns)
    .where('kind', 'in', kinds)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();

/** Events numbered above `after`, in their order. */
export const eventsAfter = (work: Work, jobId: string, after: number) =>
  work
    .selectFrom('jobEvents')
    .select(['number', 'event', 'body'])
    .where('jobId', '=', jobId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(200)
    .execute();

/** What a job leaves behind when it has ended: nothing of what it was asked. */
const emptied = { request: '{}', input: null, worker: null, taking: null };

/** Ends a job that has not ended, whoever has it. `undefined`: it has ended, or is unknown. */
export const cancelJob = async (work: Work, id: string, at: Date): Promise<JobRow | undefined> => {
  const row = await work
    .updateTable('jobs')
    .set({ ...emptied, state: 'cancelled', finishedAt: at })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning(columns)
    .executeTakeFirst();
  if (row !== undefined) await tell(work, row, 'state', null);
  return row;
};

/** A job in the hands of a worker. */
export interface ClaimedJob extends JobRow {
  readonly caller: Caller;
  readonly request: object;
  readonly attempt: number;
  readonly losses: number;
}

/** Gives a job to a worker; `undefined`: it has ended meanwhile. Whoever had it before may write no more. */
export const claimJob = async (
  work: Work,
  id: string,
  by: { readonly worker: number; readonly taking: number; readonly at: Date },
): Promise<ClaimedJob | undefined> => {
  const row = await work
    .updateTable('jobs')
    .set({
      state: 'running',
      worker: by.worker,
      taking: by.taking,
      startedAt: by.at,
      progress: null,
      attempt: sql<number>`attempt + 1`,
      losses: sql<number>`losses + (state = 'running' and worker is distinct from ${by.worker})::int`,
    })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning([...columns, 'caller', 'request', 'attempt', 'losses'])
    .executeTakeFirst();
  if (row !== undefined) await tell(work, row, 'state', null);
  return row;
};

type Mine = Pick<ClaimedJob, 'id' | 'attempt'>;

/** Changes a job that is still this worker's; `false`: it is not. */
const changeMine = async (
  work: Work,
  { id, attempt }: Mine,
  event: 'state' | 'progress',
  part: object,
): Promise<boolean> => {
  const row = await work
    .updateTable('jobs')
    .set(part)
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('state', '=', 'running')
    .returning(columns)
    .executeTakeFirst();
  if (row === undefined) return false;
  await tell(work, row, event, null);
  return true;
};

export const noteProgress = (work: Work, mine: Mine, progress: SolveProgress): Promise<boolean> =>
  changeMine(work, mine, 'progress', { progress: JSON.stringify(progress) });

export const endJob = (
  work: Work,
  mine: Mine,
  end: {
    readonly state: 'finished' | 'failed';
    readonly failure: JobFailure | null;
    readonly result: Buffer | null;
    readonly at: Date;
  },
): Promise<boolean> =>
  changeMine(work, mine, 'state', {
    ...emptied,
    state: end.state,
    failure: end.failure === null ? null : JSON.stringify(end.failure),
    result: end.result,
    finishedAt: end.at,
  });

/** Back into the queue, by a worker that stops in order. */
export const queueAgain = (work: Work, mine: Mine): Promise<boolean> =>
  changeMine(work, mine, 'state', { state: 'queued', worker: null, taking: null, startedAt: null, progress: null });

/** Those of these jobs that are still this worker's. */
export const stillMine = async (work: Work, mine: readonly Mine[]): Promise<ReadonlySet<string>> => {
  const rows = await work
    .selectFrom('jobs')
    .select(['id', 'attempt'])
    .where(
      'id',
      'in',
      mine.map(({ id }) => id),
    )
    .where('state', '=', 'running')
    .execute();
  return new Set(
    rows.filter((row) => mine.some((one) => one.id === row.id && one.attempt === row.attempt)).map(({ id }) => id),
  );
};

/** Jobs that have not ended, with who has them. */
export const openJobs = (work: Work) =>
  work
    .selectFrom('jobs')
    .select(['id', 'districtId', 'turn', 'state', 'worker', 'taking'])
    .where('state', 'in', ['queued', 'running'])
    .execute();

/** What came of a job that keeps its result itself; `null`: nothing yet. */
export const jobResult = async (work: Work, id: string): Promise<Buffer | null> =>
  (await work.selectFrom('jobs').select('result').where('id', '=', id).executeTakeFirst())?.result ?? null;

/** Forgets ended jobs of which nothing came, or what came of them stands elsewhere. */
export const forgetJobs = async (work: Work, endedBefore: Date): Promise<void> => {
  await work.deleteFrom('jobs').where('finishedAt', '<', endedBefore).where('result', 'is', null).execute();
};
