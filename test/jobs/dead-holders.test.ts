import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTrails } from '../../api/storage/check-trails.ts';
import type { Job, Jobs, NewJob } from '../../api/storage/job.ts';
import { claimJob } from '../../api/storage/jobs.ts';
import { asOwnerThenService, asService } from '../../api/storage/transaction-as-caller.ts';
import type { DocumentsRequest } from '../../api/worker/documents-job.ts';
import { openQueue } from '../../api/worker/queue.ts';
import type { PlanJobRequest } from '../../api/worker/solve-plan.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { noFacts } from '../../src/report/documents/document-input.ts';
import { solveAtOnce } from '../http/solves.ts';
import { storeCounty } from '../store/stored-county.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { jobsInProcess } from '../support/in-process.ts';
import { openHere } from './open-here.ts';
import { workApart } from './work-apart.ts';

let database: TestDatabase;
let county: Awaited<ReturnType<typeof storeCounty>>;
let line: Client;
let holding: Client;
let ends: (() => Promise<unknown>)[];
beforeEach(async () => {
  database = await testDatabase();
  county = await storeCounty(database, 'own');
  [line, holding] = [new Client({ connectionString: database.url }), new Client({ connectionString: database.url })];
  for (const client of [line, holding]) await client.connect();
  ends = [() => database.close(), () => line.end(), () => holding.end()];
});
afterEach(async () => {
  for (const end of ends.toReversed()) await end();
});

const open = async (options: Partial<Parameters<typeof openHere>[1]> = {}) => {
  const here = await openHere(database.url, { concurrency: 1, solve: solveAtOnce, ...jobsInProcess, ...options });
  ends.push(here.close);
  return here;
};

const kinds = {
  long: (): Omit<NewJob, 'id' | 'createdAt'> => {
    const common = {
      policy: defaultPolicy,
      previousPlanId: null,
      orders: [],
      engine: 'auto',
      timeLimit: null,
    } as const;
    const request: PlanJobRequest = common;
    return { kind: 'plan', datasetId: county.datasetId, datasetName: 'own', request };
  },
  short: (): Omit<NewJob, 'id' | 'createdAt'> => {
    const request: DocumentsRequest = { kinds: ['evidence'], format: 'docx', language: 'zh', facts: noFacts };
    return { kind: 'documents', datasetId: county.datasetId, datasetName: 'own', planId: county.planIds[0], request };
  },
};

const submit = async (jobs: Jobs, lane: keyof typeof kinds): Promise<Job> => {
  const job = await jobs.submit(county.caller, { ...kinds[lane](), id: randomUUID(), createdAt: new Date() });
  if (job === undefined) throw new Error('the queue is full');
  return job;
};

/** The worker of a job has given no sign of life for an hour. */
const missHeartbeat = async (id: string): Promise<void> => {
  await line.query(`update pgboss.job set heartbeat_on = heartbeat_on - interval '1 hour' where id = $1`, [id]);
};

/** The states a job goes through from its first on, to its end or the given state. */
const until = async (jobs: Jobs, { id }: Job, state?: Job['state']) => {
  const states: string[] = [];
  for await (const { event, job } of jobs.follow(county.caller, id, 0, AbortSignal.timeout(300_000))) {
    if (event === 'state') states.push(job.state);
    if (job.state === state) break;
  }
  return states;
};

/** Takes the next job for a worker; `null`: for one that says nothing of it. */
const takeFor = async (worker: number | null, lane: keyof typeof kinds): Promise<string | undefined> => {
  const queues = await openQueue(database.url, { tends: false, onFailure: () => undefined });
  const taken = await asOwnerThenService(database, queues[lane].take, async (transaction, { id }) => {
    if (worker !== null) await claimJob(transaction, id, { worker, at: new Date() });
    return id;
  });
  await queues.close();
  return taken;
};
/** The number of a worker that never was. */
const deadWorker = 7;

const made = () =>
  asService(database, async (transaction) => ({
    plans: (await transaction.selectFrom('plans').select('id').execute()).length - county.planIds.length,
    documents: (await transaction.selectFrom('documents').select('id').execute()).length,
    losses: (await transaction.selectFrom('jobs').select('losses').execute()).map(({ losses }) => losses),
    whole: (await checkTrails(transaction)).every(({ broken }) => broken === null),
  }));

describe.each(['long', 'short'] as const)('a job of the %s lane', (lane) => {
  it('whose worker is killed before it could say that it has it is done by another, once', async () => {
    const web = await open({ concurrency: 0 });
    const job = await submit(web.jobs, lane);
    await holding.query('begin');
    await holding.query('select from jobs where id = $1 for update', [job.id]);
    const { child, end } = workApart(database.url);
    ends.push(end);
    const claiming = async (): Promise<boolean> => {
      const { rowCount } = await line.query(`select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like 'update "jobs"%'`);
      return rowCount !== 0;
    };
    while (!(await claiming())) await wait(20);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await holding.query('rollback');
    await open();
    expect(await until(web.jobs, job)).toEqual(['queued', 'running', 'finished']);
    const [plans, documents] = lane === 'long' ? [1, 0] : [0, 1];
    expect(await made()).toEqual({ plans, documents, losses: [0], whole: true });
  });

  it('completes a job that was fetched from the queue but never claimed', async () => {
    const web = await open({ concurrency: 0 });
    const job = await submit(web.jobs, lane);
    expect(await takeFor(null, lane)).toBe(job.id);
    await missHeartbeat(job.id);
    await open();
    expect(await until(web.jobs, job)).toEqual(['queued', 'running', 'finished']);
    expect(await made()).toMatchObject({ losses: [0], whole: true });
  });

  it('continues a district’s queue after a job that ended before its worker died', async () => {
    const web = await open({ concurrency: 0 });
    const [first, second] = [await submit(web.jobs, lane), await submit(web.jobs, lane)];
    expect(await takeFor(deadWorker, lane)).toBe(first.id);
    await missHeartbeat(first.id);
    await web.jobs.cancel(county.caller, first.id);
    await open();
    expect(await until(web.jobs, second)).toEqual(['queued', 'running', 'finished']);
    expect(await until(web.jobs, first)).toEqual(['queued', 'running', 'cancelled']);
    const third = await submit(web.jobs, lane);
    expect(await until(web.jobs, third)).toEqual(['queued', 'running', 'finished']);
  });
});

describe('a worker that did not hear that it was given a job', () => {
  it('requeues a job whose worker never received the claim', async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const solved: string[] = [];
    const here = await open({
      solve: async (...given) => {
        solved.push('begun');
        if (solved.length === 1) await gate;
        return solveAtOnce(...given);
      },
    });
    const first = await submit(here.jobs, 'long');
    await until(here.jobs, first, 'running');
    const worker = await asService(database, (transaction) =>
      transaction.selectFrom('jobs').select('worker').executeTakeFirst(),
    );
    const foreign = await storeCounty(database, 'foreign');
    const given = { ...kinds.long(), datasetId: foreign.datasetId, id: randomUUID(), createdAt: new Date() };
    const second = await here.jobs.submit(foreign.caller, given);
    expect(await takeFor(worker?.worker ?? null, 'long')).toBe(second?.id);
    await missHeartbeat(given.id);
    go();
    const states: string[] = [];
    for await (const { event, job } of here.jobs.follow(foreign.caller, given.id, 0, AbortSignal.timeout(300_000)))
      if (event === 'state') states.push(job.state);
    expect(states).toEqual(['queued', 'running', 'running', 'finished']);
    expect(solved).toHaveLength(2);
  });
});
