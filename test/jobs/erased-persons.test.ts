import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { checkContents } from '../../api/storage/check-contents.ts';
import { checkTrails } from '../../api/storage/check-trails.ts';
import { unpacked } from '../../api/storage/content.ts';
import type { Job, Jobs } from '../../api/storage/job.ts';
import { erasePerson } from '../../api/storage/persons/erase-person.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { ImportRequest } from '../../api/worker/import-job.ts';
import type { PlanJobRequest } from '../../api/worker/solve-plan.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { solveAtOnce } from '../http/solves.ts';
import { storeCounty } from '../store/stored-county.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { importInProcess, jobsInProcess } from '../support/in-process.ts';
import { openHere } from './open-here.ts';

let database: TestDatabase;
let county: Awaited<ReturnType<typeof storeCounty>>;
let [id, name]: string[] = [];
let folder: string;
/** Holds a lock against other transactions and lists those that wait for it. */
let line: Client;
let ends: (() => Promise<unknown>)[];
beforeEach(async () => {
  database = await testDatabase();
  county = await storeCounty(database, 'own');
  folder = await mkdtemp(join(tmpdir(), 'junheng-erased-'));
  line = new Client({ connectionString: database.url });
  await line.connect();
  ends = [() => database.close(), () => rm(folder, { recursive: true }), () => line.end()];
  await writeDatasetFolder(folder, county.district, { headings: 'identifier', encoding: 'utf8' });
  const [teacher] = county.district.teachers;
  [id, name] = [teacher?.id ?? '', teacher?.name ?? ''];
});
afterEach(async () => {
  for (const end of ends.toReversed()) await end();
});

const open = async (options: Partial<Parameters<typeof openHere>[1]> = {}) => {
  const here = await openHere(database.url, { concurrency: 1, solve: solveAtOnce, ...jobsInProcess, ...options });
  ends.push(here.close);
  return here;
};

const upload = async (jobs: Jobs, { caller } = county): Promise<Job> => {
  const request: ImportRequest = { referenceDate: defaultPolicy.referenceDate, addedSubjects: [], folder: 'upload' };
  const names = ['schools.csv', 'teachers.csv', 'posts.csv', 'travel.csv'];
  const files = names.map((one) => ({ name: one, path: join(folder, one) }));
  const given = { kind: 'import', datasetId: null, datasetName: 'uploaded', request, files } as const;
  const job = await jobs.submit(caller, { ...given, id: randomUUID(), createdAt: new Date() });
  if (job === undefined) throw new Error('the queue is full');
  return job;
};

const until = async (jobs: Jobs, { id: job }: Job, state?: Job['state'], { caller } = county) => {
  const states: string[] = [];
  for await (const entry of jobs.follow(caller, job, 0, AbortSignal.timeout(300_000))) {
    if (entry.event === 'state') states.push(entry.job.state);
    if (entry.job.state === state) break;
  }
  return states;
};

const erase = () =>
  asService(database, (transaction) => erasePerson(transaction, county.districtId, id ?? '', '本人要求'));

/** Where the person's name still stands, files that are kept, and whether trail and hashes are whole. */
const left = () =>
  asService(database, async (transaction) => {
    const datasets = await transaction.selectFrom('datasets').select(['name', 'content']).execute();
    const contents = await Promise.all(
      datasets.map(async (one) => [one.name, JSON.stringify(await unpacked(one.content))] as const),
    );
    return {
      datasets: contents.filter(([, content]) => content.includes(`"${name}"`)).map(([known]) => known),
      transfers: (
        await transaction
          .selectFrom('transfers')
          .select('planId')
          .where('teacherName', '=', name ?? '')
          .execute()
      ).length,
      files: (await transaction.selectFrom('jobFiles').select('part').execute()).length,
      whole:
        (await checkTrails(transaction)).every(({ broken }) => broken === null) &&
        (await checkContents(transaction)).changed.length === 0,
    };
  });
const nothing = { datasets: [], transfers: 0, files: 0, whole: true };

const aGate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

/** Resolves when so many wait for a lock of the database. */
const waiting = async (most: number): Promise<void> => {
  for (;;) {
    const { rowCount } = await line.query(`select from pg_locks where not granted
      and pid in (select pid from pg_stat_activity where datname = current_database())`);
    if ((rowCount ?? 0) >= most) return;
    await wait(10);
  }
};

describe('erasing a person', () => {
  it('drops uploads that wait, says so to who uploaded them, and leaves those of other districts', async () => {
    const web = await open({ concurrency: 0 });
    const foreign = await storeCounty(database, 'foreign');
    const [job, theirs] = [await upload(web.jobs), await upload(web.jobs, foreign)];
    expect(await erase()).toMatchObject({ uploads: [job.id] });
    expect(await web.jobs.find(county.caller, job.id)).toMatchObject({
      state: 'failed',
      failure: { code: 'upload_erased' },
    });
    expect(await until(web.jobs, job)).toEqual(['queued', 'failed']);
    await open();
    expect(await until(web.jobs, theirs, undefined, foreign)).toEqual(['queued', 'running', 'finished']);
    expect(await left()).toEqual({ ...nothing, datasets: ['foreign.xlsx', 'uploaded'], transfers: 2 });
    const [event] = await asService(database, (transaction) =>
      transaction.selectFrom('events').select('data').where('action', '=', 'persons.erase').execute(),
    );
    expect(event?.data).toMatchObject({ uploads: [job.id] });
  });

  it('drops an upload that is being read, of which nothing is stored afterwards', async () => {
    const [reading, gate] = [aGate(), aGate()];
    ends.push(async () => gate.open());
    const here = await open({
      importDataset: async (task, signal) => {
        const read = await importInProcess(task, signal);
        reading.open();
        await gate.opened;
        return read;
      },
    });
    const job = await upload(here.jobs);
    await reading.opened;
    expect(await erase()).toMatchObject({ uploads: [job.id] });
    gate.open();
    expect(await until(here.jobs, job)).toEqual(['queued', 'running', 'failed']);
    // What was uploaded afterwards is read as ever.
    expect((await until(here.jobs, await upload(here.jobs))).at(-1)).toBe('finished');
    expect(await left()).toMatchObject({ datasets: ['uploaded'], files: 0 });
  });

  it('waits for a dataset that is being stored, and erases from it', async () => {
    const here = await open();
    await line.query(`select pg_advisory_lock(hashtext('junheng.events'), hashtext($1))`, [county.districtId]);
    const job = await upload(here.jobs);
    await waiting(1);
    const erased = erase();
    await waiting(2);
    await line.query('select pg_advisory_unlock_all()');
    expect((await erased).erased).toHaveLength(2);
    expect((await until(here.jobs, job)).at(-1)).toBe('finished');
    expect(await left()).toEqual(nothing);
  });

  it('drops an upload that is being taken on', async () => {
    const web = await open({ concurrency: 0 });
    await line.query('begin');
    await line.query('lock table job_events in exclusive mode');
    const taken = upload(web.jobs);
    await waiting(1);
    const erased = erase();
    await waiting(2);
    await line.query('rollback');
    const job = await taken;
    expect((await erased).uploads).toEqual([job.id]);
    expect(await left()).toEqual(nothing);
  });

  it('restarts running jobs of the dataset without the erased person', async () => {
    const [solving, gate] = [aGate(), aGate()];
    ends.push(async () => gate.open());
    const names: (string | undefined)[] = [];
    const here = await open({
      solve: async (request, options) => {
        names.push(request.district.teachers[0]?.name);
        solving.open();
        if (names.length === 1) await gate.opened;
        return solveAtOnce(request, options);
      },
    });
    const common = {
      policy: defaultPolicy,
      previousPlanId: null,
      orders: [],
      engine: 'auto',
      timeLimit: null,
    } as const;
    const request: PlanJobRequest = common;
    const given = { kind: 'plan', datasetId: county.datasetId, datasetName: 'own', request } as const;
    const job = await here.jobs.submit(county.caller, { ...given, id: randomUUID(), createdAt: new Date() });
    if (job === undefined) throw new Error('the queue is full');
    await solving.opened;
    expect(await erase()).toMatchObject({ uploads: [], begunAgain: [job.id] });
    gate.open();
    expect(await until(here.jobs, job)).toEqual(['queued', 'running', 'queued', 'running', 'finished']);
    expect(names).toEqual([name, '—']);
    expect(await left()).toEqual(nothing);
  });
});

describe('a cancelled import', () => {
  it('keeps nothing of the upload', async () => {
    const web = await open({ concurrency: 0 });
    const job = await upload(web.jobs);
    await web.jobs.cancel(county.caller, job.id);
    expect(await left()).toMatchObject({ files: 0 });
  });
});
