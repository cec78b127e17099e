import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { renderDocuments } from '../../api/worker/render-documents.ts';
import { failure } from '../../src/result.ts';
import { message } from '../../src/text/message.ts';
import { addDistrict } from '../support/database.ts';
import { signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

/** Document jobs wait while this gate is closed. */
let gate = Promise.resolve();
let open = (): void => undefined;
const close = (): void => {
  gate = new Promise((resolve) => {
    open = resolve;
  });
};
let prints = true;
const nameless = {
  severity: 'error',
  place: 'teachers',
  row: null,
  column: 'name',
  found: 'T1 周',
  expected: message('intake.file.empty'),
  remedy: message('intake.file.empty.remedy'),
} as const;

let service: TestService;
let planId: string;
beforeAll(async () => {
  service = await testService({
    solve: solveAtOnce,
    queueLimit: 20,
    renderDocuments: async (task, signal) => {
      const aborted = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
      await Promise.race([gate, aborted]);
      return prints ? renderDocuments(task, signal) : failure([nameless]);
    },
  });
  const post = (url: string, payload: object) => service.inject({ method: 'POST', url, payload });
  const datasetId = (await post('/api/datasets', { name: 'small' })).json().id;
  planId = (await post('/api/plans', { datasetId })).json().id;
  await service.inject(`/api/plans/${planId}/events`);
});
afterEach(() => {
  prints = true;
  open();
});
afterAll(() => service.close());

const make = (headers: Record<string, string> = {}, payload: object = { kinds: ['evidence'] }) =>
  service.inject({ method: 'POST', url: `/api/plans/${planId}/documents`, payload, headers });
const get = (url: string, headers = {}) => service.inject({ url, headers });
const reach = async (path: string, states: readonly string[], headers = {}) => {
  for (;;) {
    const answer = (await get(path, headers)).json();
    if (states.includes(answer.state)) return answer;
    await wait(30);
  }
};
const ended = (path: string, headers = {}) => reach(path, ['finished', 'cancelled', 'failed'], headers);
const counted = () =>
  asService(service.database, async (transaction) => ({
    documents: (await transaction.selectFrom('documents').select('id').execute()).length,
    events: (await transaction.selectFrom('events').select('number').where('action', '=', 'documents.create').execute())
      .length,
  }));

describe('asynchronous document jobs', () => {
  it('makes documents in a job whose events lead to them', async () => {
    close();
    const before = await counted();
    const taken = await make({ prefer: 'respond-async' });
    expect([taken.statusCode, taken.headers['preference-applied']]).toEqual([202, 'respond-async']);
    const { id, links } = taken.json();
    expect(taken.headers.location).toBe(links.self);
    expect(links).toEqual({
      self: `/api/document-jobs/${id}`,
      events: `/api/document-jobs/${id}/events`,
      plan: `/api/plans/${planId}`,
    });
    expect(await reach(links.self, ['running'])).toMatchObject({ id, planId, documents: [], problem: null });
    const heard = get(links.events, { accept: 'text/event-stream' });
    open();
    expect((await heard).body.match(/"state":"\w+"/g)).toEqual([
      '"state":"queued"',
      '"state":"running"',
      '"state":"finished"',
    ]);
    const { documents } = await ended(links.self);
    expect(documents).toMatchObject([{ planId, kind: 'evidence', name: 'evidence.docx' }]);
    expect((await get(`/api/documents/${documents[0].id}`)).statusCode).toBe(200);
    expect((await get('/api/document-jobs')).json().documentJobs[0]).toMatchObject({ id, state: 'finished' });
    expect(await counted()).toEqual({ documents: before.documents + 1, events: before.events + 1 });
  });

  it('rejects documents that the plan’s state does not allow without starting a job', async () => {
    const jobs = (await get('/api/document-jobs')).json().documentJobs.length;
    const early = await make({ prefer: 'respond-async' }, { kinds: ['orders'] });
    expect([early.statusCode, early.json().code]).toEqual([409, 'refused_for_now']);
    expect((await get('/api/document-jobs')).json().documentJobs).toHaveLength(jobs);
  });

  it('tell of every name that cannot be printed, in either language', async () => {
    prints = false;
    const { location = '' } = (await make({ prefer: 'respond-async' })).headers;
    const [zh, en] = [await ended(location), await ended(location, { 'accept-language': 'en' })];
    expect(zh).toMatchObject({ state: 'failed', documents: [], problem: { code: 'documents_unprintable' } });
    expect(zh.problem.faults).toMatchObject([{ found: 'T1 周', column: 'name' }]);
    expect(en.problem.title).not.toBe(zh.problem.title);
    const waited = await make();
    expect([waited.statusCode, waited.json().faults]).toEqual([422, zh.problem.faults]);
  });

  it('cancels a running document job and stores nothing', async () => {
    close();
    const before = await counted();
    const { location = '' } = (await make({ prefer: 'respond-async' })).headers;
    await reach(location, ['running']);
    const cancelled = await service.inject({ method: 'DELETE', url: location });
    expect(cancelled.json()).toMatchObject({ state: 'cancelled', documents: [], problem: { code: 'job_cancelled' } });
    open();
    expect((await make()).statusCode).toBe(201);
    expect(await counted()).toEqual({ documents: before.documents + 1, events: before.events + 1 });
  });

  it('hides a document job from other districts and from the import routes', async () => {
    const { id } = (await make({ prefer: 'respond-async' })).json();
    const districtId = await addDistrict(service.database, 'elsewhere');
    const stranger = await signedIn(service.app, service.database, { role: 'personnel_officer', districtId });
    for (const path of [`/api/document-jobs/${id}`, `/api/document-jobs/${id}/events`])
      expect((await stranger.inject(path)).json(), path).toMatchObject({ code: 'job_not_found' });
    const stopped = await stranger.inject({ method: 'DELETE', url: `/api/document-jobs/${id}` });
    expect(stopped.json()).toMatchObject({ code: 'job_not_found', status: 404 });
    expect((await stranger.inject('/api/document-jobs')).json()).toEqual({ documentJobs: [] });
    expect((await get(`/api/imports/${id}`)).json()).toMatchObject({ code: 'job_not_found' });
    expect(await ended(`/api/document-jobs/${id}`)).toMatchObject({ state: 'finished' });
  });
});

describe('documents requested with an Idempotency-Key', () => {
  it('makes documents once, both synchronous and asynchronous', async () => {
    for (const prefer of ['respond-async', 'wait=50']) {
      const headers = { 'idempotency-key': randomUUID(), prefer };
      const before = await counted();
      const [first, second] = [await make(headers), await make(headers)];
      expect(first.statusCode).toBe(prefer === 'wait=50' ? 201 : 202);
      expect([second.body, second.headers.location]).toEqual([first.body, first.headers.location]);
      if (first.statusCode === 202) await ended(first.json().links.self);
      expect(await counted()).toEqual({ documents: before.documents + 1, events: before.events + 1 });
    }
  });
});
