import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { erasePerson } from '../../api/storage/persons/erase-person.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { importDataset } from '../../api/worker/import-dataset.ts';
import { addDistrict } from '../support/database.ts';
import { signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce, solveUntilCancelled } from './solves.ts';

/** Imports wait here while it is closed. */
let gate = Promise.resolve();
let open = (): void => undefined;
const close = (): void => {
  gate = new Promise((resolve) => {
    open = resolve;
  });
};
const gated: typeof importDataset = async (task, signal) => {
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  await Promise.race([gate, aborted]);
  signal.throwIfAborted();
  return importDataset(task, signal);
};

let service: TestService;
beforeAll(async () => {
  service = await testService({ solve: solveUntilCancelled, importDataset: gated, queueLimit: 20 });
});
afterEach(() => open());
afterAll(() => service.close());

const upload = (
  files: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
  who = service.officer,
) => {
  const body = new FormData();
  for (const [name, content] of Object.entries(files)) body.append('files', new Blob([content]), name);
  return who.inject({ method: 'POST', url: '/api/datasets', payload: body, headers });
};
const marked = (files: Readonly<Record<string, string>>, who = service.officer) => {
  const body = new FormData();
  for (const [file, content] of Object.entries(files)) body.append('files', new Blob([content]), file);
  return who.inject({ method: 'POST', url: '/api/marked-workbooks', payload: body });
};
const name = (headers: Record<string, string> = {}, who = service.officer) =>
  who.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' }, headers });
const get = (path: string, headers = {}) => service.inject({ url: path, headers });
const faulty = {
  'schools.csv': 'school_id,name,stages,area_class,approved_posts\nS1,One,primary,mars,x\n',
  'teachers.csv': 'teacher_id,name,school_id,joined_school,stage,subject\nT1,A,S9,2031-13,primary,astrology\n',
};

/** The import once it has ended. */
const ended = async (path: string, headers = {}) => {
  for (;;) {
    const answer = (await get(path, headers)).json();
    if (!['queued', 'running'].includes(answer.state)) return answer;
    await wait(30);
  }
};
const begins = async (path: string): Promise<void> => {
  while ((await get(path)).json().state !== 'running') await wait(30);
};
/** Where the newest import is found once it is read. */
const running = async (): Promise<string> => {
  for (;;) {
    const [newest] = (await get('/api/imports')).json().imports;
    if (newest?.state === 'running') return newest.links.self;
    await wait(30);
  }
};
const rowsOf = (id: string) =>
  asService(service.database, async (transaction) => ({
    files: (await transaction.selectFrom('jobFiles').select('name').where('jobId', '=', id).execute()).length,
    request: (await transaction.selectFrom('jobs').select('request').where('id', '=', id).executeTakeFirst())?.request,
  }));

describe('an upload', () => {
  it('accepts an asynchronous import and reports its state until its dataset exists', async () => {
    close();
    const taken = await name({ prefer: 'respond-async' });
    expect(taken.statusCode).toBe(202);
    expect(taken.headers['preference-applied']).toBe('respond-async');
    const { id } = taken.json();
    const path = `/api/imports/${id}`;
    expect(taken.headers.location).toBe(path);
    expect(taken.json()).toMatchObject({ state: 'queued', queuePosition: 1, datasetId: null, datasetName: 'small' });
    expect(taken.json().links).toEqual({ self: path, events: `${path}/events`, dataset: null });
    await begins(path);
    expect((await rowsOf(id)).files).toBeGreaterThanOrEqual(4);
    const heard = get(`${path}/events`, { accept: 'text/event-stream' });
    open();
    const events = (await heard).body;
    const { datasetId, links, problem } = await ended(path);
    expect(problem).toBeNull();
    expect(links.dataset).toBe(`/api/datasets/${datasetId}`);
    expect((await get(links.dataset)).json()).toMatchObject({ id: datasetId, counts: { teachers: 60 } });
    expect(events.match(/"state":"\w+"/g)).toEqual(['"state":"queued"', '"state":"running"', '"state":"finished"']);
    expect(events).toContain(`"datasetId":"${datasetId}"`);
    const last = await get(`${path}/events`, { accept: 'text/event-stream', 'last-event-id': '2' });
    expect(last.body.match(/^id: \d+/gm)).toEqual(['id: 3']);
    expect((await get('/api/imports')).json().imports[0]).toMatchObject({ id, state: 'finished' });
    expect(await rowsOf(id)).toEqual({ files: 0, request: {} });
  });

  it('continues an import beyond the wait, and returns the dataset within a longer wait', async () => {
    close();
    const short = await name({ prefer: 'wait=1' });
    expect([short.statusCode, short.headers['preference-applied']]).toEqual([202, 'wait=1']);
    expect(['queued', 'running']).toContain(short.json().state);
    open();
    expect(await ended(`/api/imports/${short.json().id}`)).toMatchObject({ state: 'finished' });
    const long = await name({ prefer: 'respond-async, wait=50' });
    expect([long.statusCode, long.headers['preference-applied']]).toEqual([201, 'wait=50']);
    const plain = await name();
    expect([plain.statusCode, plain.headers['preference-applied']]).toEqual([201, undefined]);
    // The same content under the same name is one dataset.
    expect(plain.json().id).toBe(long.json().id);
  });

  it('stores all faults of an import in both languages and keeps the upload for its correction', async () => {
    const at_once = await upload(faulty);
    const { location = '' } = (await upload(faulty, { prefer: 'respond-async' })).headers;
    const [zh, en] = [await ended(location), await ended(location, { 'accept-language': 'en' })];
    expect(zh).toMatchObject({ state: 'failed', datasetId: null, problem: { code: 'dataset_faults', status: 422 } });
    expect(zh.problem.title).toBe('数据有错误，没有导入任何一行');
    expect(en.problem.title).toBe('The data have faults; nothing was imported');
    expect(zh.problem).toEqual({ ...at_once.json(), instance: location });
    expect(zh.problem.faults).toContainEqual(expect.objectContaining({ row: 2, found: 'mars', column: 'area_class' }));
    expect(en.problem.faults).toHaveLength(zh.problem.faults.length);
    expect(await rowsOf(zh.id)).toMatchObject({ files: 2, request: { folder: 'upload' } });
  });

  it('reads a refused upload again with corrected cells and imports it once all are right', async () => {
    const broken = {
      'schools.csv': 'school_id,name,stages,区域,approved_posts\nS1,One,primary,urban,9\nS2,Two,primary,rural,9\n',
      'teachers.csv':
        'teacher_id,name,school_id,joined_school,stage,subject\nT1,A,S1,2020-13,primary,chinese\nT2,B,S2,2020-09,primary,mathematic\n',
    };
    const send = (id: string, cells: readonly object[]) =>
      service.inject({ method: 'POST', url: `/api/imports/${id}/corrections`, payload: { cells } });
    const heading = { table: 'schools', heading: '区域', column: 'area_class' };
    expect((await service.inject({ method: 'PUT', url: '/api/headings', payload: heading })).statusCode).toBe(200);
    const { location = '' } = (await upload(broken, { prefer: 'respond-async' })).headers;
    const { id } = await ended(location);
    const seen = (await get(`${location}/upload`, { 'accept-language': 'zh' })).json();
    // The mapped heading is read like the contract's own, so no column is missing.
    expect(seen.faults.map((one: { column: string; cells: object[] }) => [one.column, one.cells])).toEqual([
      ['joined_school', [{ row: 2, column: 4 }]],
      ['subject', [{ row: 3, column: 6 }]],
    ]);
    expect(seen.faults[0].affects).toContain('任教年限');
    expect(seen.faults[1].suggestions).toEqual(['mathematics']);
    expect(seen.tables[0]).toMatchObject({ place: 'schools.csv', table: 'schools', rows: 3, errors: 0 });
    const rows = (await get(`${location}/rows?place=teachers.csv&offset=1&limit=1`)).json();
    expect(rows).toEqual({ offset: 1, total: 3, rows: [['T1', 'A', 'S1', '2020-13', 'primary', 'chinese']] });
    const outside = await send(id, [{ place: 'teachers.csv', row: 9, column: 1, value: 'x' }]);
    expect([outside.statusCode, outside.json().code]).toEqual([422, 'correction_outside']);
    const first = await send(id, [{ place: 'teachers.csv', row: 2, column: 4, value: '2020-12' }]);
    expect(first.statusCode).toBe(202);
    const half = await ended(`/api/imports/${first.json().id}`);
    expect([half.state, half.problem.faults.length]).toEqual(['failed', 1]);
    expect((await get(`${location}/upload`)).json()).toMatchObject({ kept: false, continuedBy: half.id, tables: [] });
    expect((await send(id, [])).json().code).toBe('upload_not_kept');
    const workbook = await get(`/api/imports/${half.id}/marked-workbook`);
    const { sheets } = await readXlsx(workbook.rawPayload, { readStyles: true });
    const teachers = sheets.find(({ name: sheet }) => sheet === 'teachers');
    expect(teachers?.rows[1]?.[3]).toBe('2020-12');
    expect([...(teachers?.cells ?? [])].flatMap(([at, { comment }]) => (comment ? [at] : []))).toEqual(['2,5']);
    const last = await send(half.id, [{ place: 'teachers.csv', row: 3, column: 6, value: 'mathematics' }]);
    const whole = await ended(`/api/imports/${last.json().id}`);
    expect(whole.state).toBe('finished');
    expect((await get(whole.links.dataset)).json().counts).toMatchObject({ schools: 2, teachers: 2 });
    expect(await rowsOf(whole.id)).toEqual({ files: 0, request: {} });
    const { events } = (await get('/api/events')).json();
    const corrections = events.filter(({ action }: { action: string }) => action === 'datasets.correct');
    expect(corrections.map(({ data }: { data: { cells: object[] } }) => data.cells)).toEqual(
      expect.arrayContaining([[{ place: 'teachers.csv', row: 2, column: 4 }]]),
    );
    expect(JSON.stringify(corrections)).not.toContain('2020-12');
    const { app, database, districtId } = service;
    const auditor = await signedIn(app, database, { role: 'auditor', districtId });
    for (const part of ['upload', 'rows?place=teachers.csv', 'marked-workbook'])
      expect((await auditor.inject(`/api/imports/${half.id}/${part}`)).statusCode).toBe(403);
    const forgotten = { table: 'schools', heading: '区域' };
    const forget = await service.inject({ method: 'POST', url: '/api/headings/forget', payload: forgotten });
    expect(forget.json()).toEqual({ headings: [] });
  });

  it('comes back as a workbook with its faulty cells marked, and nothing of it is kept', async () => {
    const before = (await get('/api/imports')).json().imports.length;
    const answer = await marked(faulty);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('spreadsheetml'),
    ]);
    const { sheets } = await readXlsx(answer.rawPayload, { readStyles: true });
    const commented = [...(sheets[0]?.cells?.values() ?? [])].filter(({ comment }) => comment !== undefined);
    expect(commented.map(({ value }) => value)).toEqual(expect.arrayContaining(['mars', 'x']));
    expect((await get('/api/imports')).json().imports).toHaveLength(before);
    const { 'schools.csv': schools, ...rest } = faulty;
    expect((await marked({ 'photo.xlsx': 'not a workbook' })).json()).toMatchObject({ code: 'dataset_faults' });
    expect((await marked({ ...rest, 'schools.csv': schools, 'x.exe': '' })).json()).toMatchObject({
      code: 'upload_not_understood',
    });
    const { app, database, districtId } = service;
    const auditor = await signedIn(app, database, { role: 'auditor', districtId });
    expect((await marked(faulty, auditor)).statusCode).toBe(403);
  });

  it('rejects an upload above the total size limit without starting an import', async () => {
    const half = 'x'.repeat(33 * 1024 * 1024);
    const answer = await upload({ 'schools.csv': half, 'teachers.csv': half }, { 'accept-language': 'en' });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'upload_too_large' });
    expect(answer.json().detail).toContain('64 MB');
  });

  it('reads an import during a solve of the same district', async () => {
    const datasetId = (await name()).json().id;
    const { id } = (await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId } })).json();
    await begins(`/api/plans/${id}`);
    expect((await name()).statusCode).toBe(201);
    expect((await get(`/api/plans/${id}`)).json().state).toBe('running');
    await service.inject({ method: 'DELETE', url: `/api/plans/${id}` });
  });
});

describe('an import', () => {
  it('cancels an import during reading, informs waiting clients, and stores no dataset', async () => {
    close();
    const waiting = upload({ ...faulty, 'posts.csv': 'x\n1\n' });
    const path = await running();
    const cancelled = await service.inject({ method: 'DELETE', url: path });
    expect(cancelled.json()).toMatchObject({
      state: 'cancelled',
      datasetId: null,
      problem: { code: 'job_cancelled', status: 409 },
    });
    const answer = await waiting;
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'job_cancelled']);
    const again = await service.inject({ method: 'DELETE', url: path });
    expect(again.json()).toMatchObject({ state: 'cancelled' });
    expect(await rowsOf(cancelled.json().id)).toEqual({ files: 0, request: {} });
    // The worker is free again.
    open();
    expect((await name()).statusCode).toBe(201);
  });

  it('ends an import and deletes its upload when a person is erased, and gives waiting clients the reason', async () => {
    close();
    const waiting = upload({ ...faulty, 'posts.csv': 'x\n2\n' }, { 'accept-language': 'en' });
    const path = await running();
    await asService(service.database, (transaction) => erasePerson(transaction, service.districtId, 'T1', '本人要求'));
    const answer = await waiting;
    expect(answer.json()).toMatchObject({ code: 'upload_erased', status: 409 });
    expect(answer.json().detail).toContain('upload them again');
    const seen = (await get(path)).json();
    expect(seen).toMatchObject({ state: 'failed', datasetId: null, problem: { code: 'upload_erased' } });
    expect(seen.problem.detail).toContain('重新上传');
    expect(await rowsOf(seen.id)).toEqual({ files: 0, request: {} });
    // Uploads that were kept for their correction are gone too.
    const kept = await asService(service.database, (transaction) =>
      transaction.selectFrom('jobFiles').select('name').execute(),
    );
    expect(kept).toEqual([]);
  });

  it('hides an import from other districts and does not delay theirs', async () => {
    const { app, database } = service;
    const elsewhere = await addDistrict(database, 'elsewhere');
    const stranger = await signedIn(app, database, { role: 'personnel_officer', districtId: elsewhere });
    const { id } = (await name({ prefer: 'respond-async' })).json();
    for (const part of ['', '/events'])
      expect((await stranger.inject(`/api/imports/${id}${part}`)).json()).toMatchObject({ code: 'job_not_found' });
    const stopped = await stranger.inject({ method: 'DELETE', url: `/api/imports/${id}` });
    expect([stopped.statusCode, stopped.json().code]).toEqual([404, 'job_not_found']);
    expect((await stranger.inject('/api/imports')).json()).toEqual({ imports: [] });
    expect(await ended(`/api/imports/${id}`)).toMatchObject({ state: 'finished' });
    // A plan is a job too, and no import.
    const theirs = await name({}, stranger);
    expect(theirs.statusCode).toBe(201);
    expect((await get(`/api/datasets/${theirs.json().id}`)).statusCode).toBe(404);
  });

  it('shows an import to auditors without health data, and lets only the officer cancel it', async () => {
    const { app, database, districtId } = service;
    const auditor = await signedIn(app, database, { role: 'auditor', districtId });
    const principal = await signedIn(app, database, { role: 'principal', districtId, schoolId: 'S1' });
    const header = 'teacher_id,name,school_id,joined_school,stage,subject,exemption';
    const files = { ...faulty, 'teachers.csv': `${header}\nT1,A,S1,2020-09,primary,math,pregnant or ill\n` };
    const { location = '' } = (await upload(files, { prefer: 'respond-async' })).headers;
    const own = await ended(location);
    expect(JSON.stringify(own.problem)).toContain('pregnant or ill');
    const seen = (await auditor.inject(location)).json();
    expect(seen.problem.faults).toHaveLength(own.problem.faults.length);
    expect(JSON.stringify(seen)).not.toContain('pregnant or ill');
    expect((await auditor.inject({ method: 'DELETE', url: location })).statusCode).toBe(403);
    expect((await principal.inject(location)).statusCode).toBe(403);
  });
});

describe('an upload with an Idempotency-Key', () => {
  const counted = () =>
    asService(
      service.database,
      async (transaction) => (await transaction.selectFrom('jobs').select('id').execute()).length,
    );

  it('imports an upload once, both synchronous and asynchronous', async () => {
    for (const prefer of ['respond-async', 'wait=50']) {
      const headers = { 'idempotency-key': randomUUID(), prefer };
      const before = await counted();
      const [first, second] = [await name(headers), await name(headers)];
      expect(first.statusCode).toBe(prefer === 'wait=50' ? 201 : 202);
      expect(second.body).toBe(first.body);
      expect(second.headers).toMatchObject({ 'idempotency-replayed': 'true', location: first.headers.location });
      expect((await upload(faulty, headers)).json().code).toBe('idempotency_key_reused');
      expect(await counted()).toBe(before + 1);
    }
  });

  it('answers a repeat with the running import, and later with its dataset', async () => {
    close();
    const headers = { 'idempotency-key': randomUUID() };
    const first = name(headers);
    const path = await running();
    let meanwhile = await name(headers);
    while (meanwhile.json().code === 'idempotency_under_way') meanwhile = await name(headers);
    expect([meanwhile.statusCode, meanwhile.headers['idempotency-replayed']]).toEqual([202, 'true']);
    expect([meanwhile.headers.location, meanwhile.json().links.self]).toEqual([path, path]);
    open();
    expect((await first).statusCode).toBe(201);
    expect((await name(headers)).json()).toEqual((await first).json());
    expect(await ended(path)).toMatchObject({ datasetId: (await first).json().id });
  });

  it('accepts a corrected upload with the key of a faulty one', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    expect((await upload(faulty, headers)).statusCode).toBe(422);
    const answer = await upload({ ...faulty, 'teachers.csv': 'x\n1\n' }, headers);
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'dataset_faults']);
  });
});

describe('a service that only answers', () => {
  it('takes an upload on for whichever worker comes', async () => {
    const web = await testService({ solve: solveAtOnce, concurrency: 0, shortConcurrency: 0 });
    const answer = await web.inject({
      method: 'POST',
      url: '/api/datasets',
      payload: { name: 'small' },
      headers: { prefer: 'wait=1' },
    });
    expect(answer.statusCode).toBe(202);
    const { links } = answer.json();
    expect((await web.inject(links.self)).json()).toMatchObject({ state: 'queued', queuePosition: 1, problem: null });
    await web.close();
  });
});
