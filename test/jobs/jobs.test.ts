import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../api/access/caller.ts';
import { checkTrails } from '../../api/storage/check-trails.ts';
import { hasEnded, type Job, type JobEvent, type Jobs } from '../../api/storage/job.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { PlanJobRequest } from '../../api/worker/solve-plan.ts';
import type { SolveOptions, SolveRequest } from '../../solver/contract.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { solveAtOnce, solveUntilCancelled } from '../http/solves.ts';
import { storeCounty } from '../store/stored-county.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { openHere } from './open-here.ts';
import { workApart } from './work-apart.ts';

let database: TestDatabase;
let county: Awaited<ReturnType<typeof storeCounty>>;
let ends: (() => Promise<void>)[];
beforeEach(async () => {
  database = await testDatabase();
  county = await storeCounty(database, 'own');
  ends = [() => database.close()];
});
afterEach(async () => {
  for (const end of ends.toReversed()) await end();
});

const open = async (options: Parameters<typeof openHere>[1]) => {
  const here = await openHere(database.url, options);
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= here.close();
    return closed;
  };
  ends.push(close);
  return { ...here, close };
};
const openWeb = () => open({ concurrency: 0, solve: solveAtOnce });

const planRequest: PlanJobRequest = {
  policy: defaultPolicy,
  policyId: null,
  previousPlanId: null,
  orders: [],
  engine: 'auto',
  timeLimit: null,
};

const submit = async (jobs: Jobs, { caller, datasetId } = county): Promise<Job> => {
  const given = { id: randomUUID(), kind: 'plan', datasetId, datasetName: 'own', request: planRequest } as const;
  const job = await jobs.submit(caller, { ...given, createdAt: new Date() });
  if (job === undefined) throw new Error('the queue is full');
  return job;
};

/** The events of a job after `after`, until the given one or its end. */
const hear = async (
  jobs: Jobs,
  { id }: Pick<Job, 'id'>,
  until: (event: JobEvent) => boolean = () => false,
  after = 0,
  caller: Caller = county.caller,
): Promise<readonly JobEvent[]> => {
  const heard: JobEvent[] = [];
  for await (const event of jobs.follow(caller, id, after, AbortSignal.timeout(300_000))) {
    heard.push(event);
    if (until(event)) break;
  }
  return heard;
};
const runs = ({ job }: JobEvent): boolean => job.state === 'running';
const statesOf = (events: readonly JobEvent[]) =>
  events.flatMap(({ event, job }) => (event === 'state' ? [job.state] : []));

const plansOf = (id: string) =>
  asService(database, async (transaction) => ({
    plans: (await transaction.selectFrom('plans').select('id').where('id', '=', id).execute()).length,
    events: (await transaction.selectFrom('events').select('number').where('subjectId', '=', id).execute()).length,
    whole: (await checkTrails(transaction)).every(({ broken }) => broken === null),
  }));

/** A worker of another process, for which nothing ever ends. */
const aWorkerApart = (): ChildProcess => {
  const { child, end } = workApart(database.url);
  ends.push(end);
  return child;
};
const begun = (child: ChildProcess) => once(child.stdout ?? process.stdin, 'data');

describe('a job', () => {
  it('submits a job in one process, runs it in another and follows it from any event in a third', async () => {
    const [web, other] = [await openWeb(), await openWeb()];
    const job = await submit(web.jobs);
    expect(job).toMatchObject({ state: 'queued', queuePosition: 1, kind: 'plan' });
    await open({ concurrency: 1, solve: solveAtOnce });
    const all = await hear(other.jobs, job);
    expect(all.map(({ id, event, job: { state } }) => `${id} ${event} ${state}`)).toEqual([
      '1 state queued',
      '2 state running',
      '3 progress running',
      '4 progress running',
      '5 state finished',
    ]);
    expect((await hear(web.jobs, job, undefined, 3)).map(({ id }) => id)).toEqual([4, 5]);
    expect(await hear(web.jobs, job, undefined, 5)).toEqual([]);
    expect(await plansOf(job.id)).toEqual({ plans: 1, events: 1, whole: true });
  });

  it('deletes the request of a job when it ends', async () => {
    const here = await open({ concurrency: 1, solve: solveAtOnce });
    const job = await submit(here.jobs);
    await hear(here.jobs, job);
    const row = await asService(database, (transaction) =>
      transaction.selectFrom('jobs').select('request').where('id', '=', job.id).executeTakeFirst(),
    );
    expect(row).toEqual({ request: {} });
  });

  it('hides a job from other districts', async () => {
    const web = await openWeb();
    const foreign = await storeCounty(database, 'foreign');
    const job = await submit(web.jobs);
    expect(await web.jobs.find(foreign.caller, job.id)).toBeUndefined();
    expect(await web.jobs.list(foreign.caller, ['plan'])).toEqual([]);
    expect(await web.jobs.cancel(foreign.caller, job.id)).toBeUndefined();
    expect(await hear(web.jobs, job, undefined, 0, foreign.caller)).toEqual([]);
    expect(await web.jobs.find(county.caller, job.id)).toMatchObject({ state: 'queued' });
  });

  it('waits while another of its district is made; another district need not wait for either', async () => {
    const foreign = await storeCounty(database, 'foreign');
    const underway: string[] = [];
    const here = await open({
      concurrency: 3,
      solve: async (request: SolveRequest, options: SolveOptions) => {
        underway.push('begun');
        return solveUntilCancelled(request, options);
      },
    });
    const [first, second] = [await submit(here.jobs), await submit(here.jobs)];
    const theirs = await submit(here.jobs, foreign);
    const begins = ({ event }: JobEvent): boolean => event === 'progress';
    await hear(here.jobs, first, begins);
    await hear(here.jobs, theirs, begins, 0, foreign.caller);
    expect(await here.jobs.find(county.caller, second.id)).toMatchObject({ state: 'queued', queuePosition: 1 });
    await here.jobs.cancel(county.caller, first.id);
    await hear(here.jobs, second, begins);
    expect(underway).toHaveLength(3);
  });

  it('schedules another district’s job before one district’s backlog', async () => {
    const web = await openWeb();
    const foreign = await storeCounty(database, 'foreign');
    const mine = [await submit(web.jobs), await submit(web.jobs), await submit(web.jobs)];
    const theirs = await submit(web.jobs, foreign);
    expect(theirs.queuePosition).toBe(2);
    const places = await Promise.all(mine.map(({ id }) => web.jobs.find(county.caller, id)));
    expect(places.map((job) => job?.queuePosition)).toEqual([1, 3, 4]);
  });
});

describe('cancelling', () => {
  it('cancels queued and running jobs from any process', async () => {
    const web = await openWeb();
    let aborted = (): void => undefined;
    const stopped = new Promise<void>((resolve) => {
      aborted = resolve;
    });
    await open({
      concurrency: 1,
      solve: (request, options) => {
        options.signal?.addEventListener('abort', aborted);
        return solveUntilCancelled(request, options);
      },
    });
    const [first, second] = [await submit(web.jobs), await submit(web.jobs)];
    await hear(web.jobs, first, runs);
    for (const { id } of [second, first])
      expect(await web.jobs.cancel(county.caller, id)).toMatchObject({ state: 'cancelled', queuePosition: null });
    await stopped;
    for (const job of [second, first]) expect(statesOf(await hear(web.jobs, job)).at(-1)).toBe('cancelled');
    expect(await web.jobs.cancel(county.caller, first.id)).toMatchObject({ state: 'cancelled' });
    // What was cancelled is not made afterwards.
    const third = await submit(web.jobs);
    await hear(web.jobs, third, runs);
    expect(await plansOf(second.id)).toMatchObject({ plans: 0 });
  });

  it('wins over a plan that is there a moment later', async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const here = await open({
      concurrency: 1,
      solve: async (request, options) => {
        await gate;
        return solveAtOnce(request, options);
      },
    });
    const job = await submit(here.jobs);
    await hear(here.jobs, job, runs);
    await here.jobs.cancel(county.caller, job.id);
    go();
    await here.close();
    expect(await plansOf(job.id)).toMatchObject({ plans: 0, whole: true });
  });
});

describe('a worker', () => {
  it('requeues the job of a worker that stops, and another completes it', async () => {
    const web = await openWeb();
    const first = await open({ concurrency: 1, solve: solveUntilCancelled });
    const job = await submit(web.jobs);
    await hear(web.jobs, job, runs);
    await first.close();
    expect(await web.jobs.find(county.caller, job.id)).toMatchObject({ state: 'queued', startedAt: null });
    await open({ concurrency: 1, solve: solveAtOnce });
    expect(statesOf(await hear(web.jobs, job))).toEqual(['queued', 'running', 'queued', 'running', 'finished']);
    expect(await plansOf(job.id)).toEqual({ plans: 1, events: 1, whole: true });
  });

  it('hands the job of a killed worker to another, which completes it once', async () => {
    const web = await openWeb();
    const child = aWorkerApart();
    const job = await submit(web.jobs);
    await begun(child);
    await open({ concurrency: 1, solve: solveAtOnce });
    child.kill('SIGKILL');
    expect(statesOf(await hear(web.jobs, job))).toEqual(['queued', 'running', 'running', 'finished']);
    expect(await plansOf(job.id)).toEqual({ plans: 1, events: 1, whole: true });
  });

  it('stores nothing from a worker that has lost its job', async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = await open({
      concurrency: 1,
      solve: async (request, options) => {
        await gate;
        return solveAtOnce(request, options);
      },
    });
    const job = await submit(slow.jobs);
    await hear(slow.jobs, job, runs);
    // As when its signs of life did not come through: the queue gives the job to somebody else.
    await asService(database, (transaction) =>
      transaction.updateTable('jobs').set({ attempt: 7 }).where('id', '=', job.id).execute(),
    );
    go();
    await slow.close();
    expect(await plansOf(job.id)).toMatchObject({ plans: 0 });
    expect(
      await asService(database, (transaction) => transaction.selectFrom('jobs').select('state').execute()),
    ).toEqual([{ state: 'running' }]);
  });

  it('fails a job after it has killed three workers, with the reason', async () => {
    const web = await openWeb();
    const job = await submit(web.jobs);
    await asService(database, (transaction) =>
      transaction.updateTable('jobs').set({ losses: 3 }).where('id', '=', job.id).execute(),
    );
    await open({ concurrency: 1, solve: solveAtOnce });
    const last = (await hear(web.jobs, job)).at(-1)?.job;
    expect(last).toMatchObject({ state: 'failed', failure: { code: 'worker_lost' } });
    expect(await plansOf(job.id)).toMatchObject({ plans: 0 });
  });

  it('counts what vanished without a word, not what was handed back', async () => {
    const web = await openWeb();
    const job = await submit(web.jobs);
    const losses = async () =>
      (await asService(database, (transaction) => transaction.selectFrom('jobs').select('losses').executeTakeFirst()))
        ?.losses;
    const polite = await open({ concurrency: 1, solve: solveUntilCancelled });
    await hear(web.jobs, job, runs);
    await polite.close();
    const child = aWorkerApart();
    await begun(child);
    expect(await losses()).toBe(0);
    child.kill('SIGKILL');
    const heir = await open({ concurrency: 1, solve: solveUntilCancelled });
    while ((await losses()) === 0) await wait(100);
    expect(await heir.jobs.find(county.caller, job.id)).toMatchObject({ state: 'running' });
  });

  it('finds jobs the queue does not know, as after a restore', async () => {
    const web = await openWeb();
    const job = await submit(web.jobs);

    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('delete from pgboss.job where id = $1', [job.id]);
    await client.end();
    await open({ concurrency: 1, solve: solveAtOnce });
    const heard = await hear(web.jobs, job);
    expect(hasEnded(heard.at(-1)?.job.state ?? 'queued')).toBe(true);
    expect(await plansOf(job.id)).toEqual({ plans: 1, events: 1, whole: true });
  });
});
