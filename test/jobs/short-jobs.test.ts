import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { makeBackup } from '../../api/storage/backup/make-backup.ts';
import { restoreBackup } from '../../api/storage/backup/restore-backup.ts';
import { checkTrails } from '../../api/storage/check-trails.ts';
import type { Database } from '../../api/storage/database.ts';
import type { Job, Jobs, NewJob } from '../../api/storage/job.ts';
import { forgetJobs } from '../../api/storage/jobs.ts';
import { erasePerson } from '../../api/storage/persons/erase-person.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { DocumentsRequest } from '../../api/worker/documents-job.ts';
import { importDataset } from '../../api/worker/import-dataset.ts';
import type { ImportRequest } from '../../api/worker/import-job.ts';
import type { PlanJobRequest } from '../../api/worker/solve-plan.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { noFacts } from '../../src/report/documents/document-input.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { solveUntilCancelled } from '../http/solves.ts';
import { storeCounty } from '../store/stored-county.ts';
import { newDatabaseUrl, type TestDatabase, testDatabase } from '../support/database.ts';
import { importInProcess, jobsInProcess } from '../support/in-process.ts';
import { openHere } from './open-here.ts';
import { workApart } from './work-apart.ts';

let database: TestDatabase;
let county: Awaited<ReturnType<typeof storeCounty>>;
let folder: string;
let ends: (() => Promise<unknown>)[];
beforeEach(async () => {
  database = await testDatabase();
  county = await storeCounty(database, 'own');
  folder = await mkdtemp(join(tmpdir(), 'junheng-short-'));
  ends = [() => database.close(), () => rm(folder, { recursive: true })];
  const district = generateDistrict({ schools: 4, teachers: 40, seed: 3, profile: 'mixed' });
  await writeDatasetFolder(folder, district, { headings: 'identifier', encoding: 'utf8' });
});
afterEach(async () => {
  for (const end of ends.toReversed()) await end();
});

const open = async (options: Partial<Parameters<typeof openHere>[1]> = {}, url = database.url) => {
  const here = await openHere(url, { concurrency: 1, solve: solveUntilCancelled, ...jobsInProcess, ...options });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= here.close();
    return closed;
  };
  ends.push(close);
  return { ...here, close };
};

const submit = async (jobs: Jobs, job: Omit<NewJob, 'id' | 'createdAt'>, { caller } = county): Promise<Job> => {
  const taken = await jobs.submit(caller, { ...job, id: randomUUID(), createdAt: new Date() });
  if (taken === undefined) throw new Error('the queue is full');
  return taken;
};
const tables = ['schools', 'teachers', 'posts', 'travel'];
const anImport = (names = tables): Omit<NewJob, 'id' | 'createdAt'> => {
  const request: ImportRequest = { referenceDate: defaultPolicy.referenceDate, addedSubjects: [], folder: 'upload' };
  const files = names.map((name) => ({ name: `${name}.csv`, path: join(folder, `${name}.csv`) }));
  return { kind: 'import', datasetId: null, datasetName: 'uploaded', request, files };
};
const documentsJob = (): Omit<NewJob, 'id' | 'createdAt'> => {
  const request: DocumentsRequest = { kinds: ['evidence'], format: 'docx', language: 'zh', facts: noFacts };
  return { kind: 'documents', datasetId: county.datasetId, datasetName: 'own', planId: county.planIds[0], request };
};
const aPlan = (): Omit<NewJob, 'id' | 'createdAt'> => {
  const request: PlanJobRequest = {
    policy: defaultPolicy,
    previousPlanId: null,
    orders: [],
    engine: 'auto',
    timeLimit: 60,
  };
  return { kind: 'plan', datasetId: county.datasetId, datasetName: 'own', request };
};

/** The states a job goes through from now on, to the given one or to its end. */
const until = async (jobs: Jobs, { id }: Job, state?: Job['state'], { caller } = county) => {
  const states: string[] = [];
  for await (const { event, job } of jobs.follow(caller, id, 0, AbortSignal.timeout(300_000))) {
    if (event === 'state') states.push(job.state);
    if (job.state === state) break;
  }
  return states;
};

/** Results of import and document jobs, and what remains of their input. */
const made = (where: Database = database) =>
  asService(where, async (transaction) => ({
    datasets: (await transaction.selectFrom('datasets').select('id').where('name', '=', 'uploaded').execute()).length,
    documents: (await transaction.selectFrom('documents').select('id').execute()).length,
    files: (await transaction.selectFrom('jobFiles').select('part').execute()).length,
    events: (
      await transaction
        .selectFrom('events')
        .select('action')
        .where('action', 'in', ['datasets.import', 'documents.create'])
        .where('subjectId', '<>', county.datasetId)
        .execute()
    ).map(({ action }) => action),
    whole: (await checkTrails(transaction)).every(({ broken }) => broken === null),
  }));

/** A worker of another process, for which nothing ever ends. */
const aWorkerApart = (): ChildProcess => {
  const { child, end } = workApart(database.url);
  ends.push(end);
  return child;
};

describe('a worker that is killed', () => {
  it('hands an import of a killed worker to another, which completes it once', async () => {
    const web = await open({ concurrency: 0 });
    const child = aWorkerApart();
    const job = await submit(web.jobs, anImport());
    await once(child.stdout ?? process.stdin, 'data');
    expect((await made()).files).toBe(4);
    await open();
    child.kill('SIGKILL');
    expect(await until(web.jobs, job)).toEqual(['queued', 'running', 'running', 'finished']);
    expect(await made()).toMatchObject({ datasets: 1, files: 0, events: ['datasets.import'], whole: true });
    const { datasetId } = (await web.jobs.find(county.caller, job.id)) ?? {};
    expect(await county.datasets.head(county.caller, datasetId ?? '')).toMatchObject({ name: 'uploaded' });
    // The same once more is the same dataset.
    const again = await submit(web.jobs, anImport());
    await until(web.jobs, again);
    expect(await web.jobs.find(county.caller, again.id)).toMatchObject({ state: 'finished', datasetId });
    expect(await made()).toMatchObject({ datasets: 1, files: 0, events: ['datasets.import'], whole: true });
  });

  it('hands a document job of a killed worker to another, which completes it once', async () => {
    const web = await open({ concurrency: 0 });
    const child = aWorkerApart();
    const job = await submit(web.jobs, documentsJob());
    await once(child.stdout ?? process.stdin, 'data');
    await open();
    child.kill('SIGKILL');
    expect(await until(web.jobs, job)).toEqual(['queued', 'running', 'running', 'finished']);
    expect(await made()).toMatchObject({ documents: 1, events: ['documents.create'], whole: true });
  });
});

describe('a worker that stops in order', () => {
  it('interrupts an import and requeues it with its files', async () => {
    const web = await open({ concurrency: 0 });
    let begun = (): void => undefined;
    const reading = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = await open({
      importDataset: (_task, signal) => {
        begun();
        return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      },
    });
    const job = await submit(web.jobs, anImport());
    await reading;
    await first.close();
    expect(await web.jobs.find(county.caller, job.id)).toMatchObject({ state: 'queued', startedAt: null });
    expect((await made()).files).toBe(4);
    await open();
    expect(await until(web.jobs, job)).toEqual(['queued', 'running', 'queued', 'running', 'finished']);
    expect(await made()).toMatchObject({ datasets: 1, files: 0, whole: true });
  });

  it('terminates the reading thread', async () => {
    const aborted = AbortSignal.abort();
    const task = { path: folder, referenceDate: defaultPolicy.referenceDate, addedSubjects: [] };
    await expect(importDataset(task, aborted)).rejects.toThrow('no answer');
  });
});

describe('the short lane', () => {
  it('runs short jobs independently of solves and counts each lane separately', async () => {
    const web = await open({ concurrency: 0 });
    const foreign = await storeCounty(database, 'foreign');
    const plans = [await submit(web.jobs, aPlan()), await submit(web.jobs, aPlan())];
    const [first, second, theirs] = [
      await submit(web.jobs, anImport()),
      await submit(web.jobs, documentsJob()),
      await submit(web.jobs, anImport(), foreign),
    ];
    expect(plans.map(({ queuePosition }) => queuePosition)).toEqual([1, 2]);
    // Another district's job comes before one district's backlog.
    expect([first, second, theirs].map(({ queuePosition }) => queuePosition)).toEqual([1, 2, 2]);
    expect(await web.jobs.find(county.caller, second.id)).toMatchObject({ queuePosition: 3 });
    await open({ concurrency: 1, shortConcurrency: 1 });
    for (const job of [first, second]) expect((await until(web.jobs, job)).at(-1)).toBe('finished');
    expect((await until(web.jobs, theirs, undefined, foreign)).at(-1)).toBe('finished');
    expect((await web.jobs.list(county.caller, ['plan'])).map(({ state }) => state).toSorted()).toEqual([
      'queued',
      'running',
    ]);
  });

  it('runs several jobs of one district concurrently', async () => {
    let underway = 0;
    let both = (): void => undefined;
    const met = new Promise<void>((resolve) => {
      both = resolve;
    });
    const here = await open({
      shortConcurrency: 2,
      importDataset: async (task, signal) => {
        underway += 1;
        if (underway === 2) both();
        await met;
        return importInProcess(task, signal);
      },
    });
    const jobs = [await submit(here.jobs, anImport()), await submit(here.jobs, anImport())];
    for (const job of jobs) expect((await until(here.jobs, job)).at(-1)).toBe('finished');
    expect(await made()).toMatchObject({ datasets: 1, files: 0 });
  });

  it('limits the short lane separately', async () => {
    const web = await open({ concurrency: 0, queueLimit: 1 });
    await submit(web.jobs, aPlan());
    await submit(web.jobs, anImport());
    await expect(submit(web.jobs, documentsJob())).rejects.toThrow('the queue is full');
    await expect(submit(web.jobs, aPlan())).rejects.toThrow('the queue is full');
    expect((await made()).files).toBe(4);
  });
});

describe('an import that comes to nothing', () => {
  const resultOf = ({ id }: Job) =>
    asService(database, async (transaction) => {
      const rows = await transaction.selectFrom('jobs').select(['result', 'failure']).where('id', '=', id).execute();
      return rows.map(({ result, failure }) => [result !== null, failure?.code]);
    });

  it('keeps the faults of a failed import for a while, and deletes them with an erased person', async () => {
    const { jobs } = await open();
    const faulty = [
      await submit(jobs, anImport(['teachers'])),
      await submit(jobs, anImport(['schools', 'travel'])),
    ] as const;
    for (const job of faulty) await until(jobs, job);
    for (const job of faulty) expect(await resultOf(job)).toEqual([[true, 'dataset_faults']]);
    await asService(database, (transaction) => erasePerson(transaction, county.districtId, 'unknown', 'request'));
    expect(await resultOf(faulty[0])).toEqual([[false, 'dataset_faults']]);
    const later = await submit(jobs, anImport(['teachers']));
    await until(jobs, later);
    await asService(database, (transaction) => forgetJobs(transaction, new Date(0)));
    expect(await resultOf(later)).toEqual([[true, 'dataset_faults']]);
    await asService(database, (transaction) => forgetJobs(transaction, new Date(Date.now() + 1000)));
    expect(await resultOf(later)).toEqual([]);
  });

  it('deletes the upload of an import that killed three workers or could not be read', async () => {
    const web = await open({ concurrency: 0 });
    const [doomed, broken] = [await submit(web.jobs, anImport()), await submit(web.jobs, anImport())];
    await asService(database, (transaction) =>
      transaction.updateTable('jobs').set({ losses: 3 }).where('id', '=', doomed.id).execute(),
    );
    await open({
      importDataset: async () => {
        throw new Error('no such thing');
      },
    });
    for (const job of [doomed, broken]) expect((await until(web.jobs, job)).at(-1)).toBe('failed');
    expect(await resultOf(doomed)).toEqual([[false, 'worker_lost']]);
    expect(await resultOf(broken)).toEqual([[false, 'job_failed']]);
    expect(await made()).toMatchObject({ datasets: 0, files: 0, events: [] });
  });
});

describe('import and document jobs in a backup', () => {
  it('runs open jobs of a restored backup', async () => {
    const web = await open({ concurrency: 0 });
    const [upload, printing] = [await submit(web.jobs, anImport()), await submit(web.jobs, documentsJob())];
    await makeBackup(database.url, join(folder, 'whole'), { made: new Date(), version: '0' });
    const url = await newDatabaseUrl('empty');
    await restoreBackup(url, join(folder, 'whole'));
    const restored = await open({}, url);
    for (const job of [upload, printing]) expect((await until(restored.jobs, job)).at(-1)).toBe('finished');
    const events = ['datasets.import', 'documents.create'];
    const there = await made(restored.database);
    expect({ ...there, events: there.events.toSorted() }).toEqual({
      datasets: 1,
      documents: 1,
      files: 0,
      events,
      whole: true,
    });
  });
});
