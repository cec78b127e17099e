import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { addDistrict } from '../support/database.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let foreign: Client;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce, queueLimit: 20 });
  const { app, database } = service;
  const districtId = await addDistrict(database, 'elsewhere');
  foreign = await signedIn(app, database, { role: 'personnel_officer', districtId });
});
afterAll(() => service.close());

const get = (url: string, language = 'zh') => service.inject({ url, headers: { 'accept-language': language } });
const post = (url: string, payload: object) => service.inject({ method: 'POST', url, payload });
const put = (name: string, policy: object) => post('/api/policies', { name, policy });

/** The files of the dataset with one teacher of a subject only this district has. */
const paperCutting = async (): Promise<Readonly<Record<string, string>>> => {
  const names = ['schools.csv', 'teachers.csv', 'posts.csv', 'travel.csv'];
  const read = async (name: string) => [name, await readFile(join(service.folder, 'small', name), 'utf8')] as const;
  const files = Object.fromEntries(await Promise.all(names.map(read)));
  const [head = '', first = '', ...rest] = (files['teachers.csv'] ?? '').split(/\r?\n/);
  const at = head.split(',').indexOf('subject');
  const changed = first.split(',').with(at, 'paper_cutting').join(',');
  return { ...files, 'teachers.csv': [head, changed, ...rest].join('\n') };
};
const upload = (files: Readonly<Record<string, string>>, policy?: string, first = false, headers = {}) => {
  const body = new FormData();
  if (policy !== undefined && first) body.append('policy', policy);
  for (const [name, content] of Object.entries(files)) body.append('files', new Blob([content]), name);
  if (policy !== undefined && !first) body.append('policy', policy);
  return service.inject({ method: 'POST', url: '/api/datasets', payload: body, headers });
};
const own = { subjects: [{ id: 'paper_cutting', zh: '剪纸', en: 'paper cutting' }] };

describe('policies of a district over HTTP', () => {
  let [first, second] = ['', ''];

  it('stores a policy with every default under a name, from version 1', async () => {
    const answer = await put('本区办法', { rotation_rate: '15%' });
    expect(answer.statusCode, answer.body).toBe(201);
    first = answer.json().id;
    expect(answer.headers.location).toBe(`/api/policies/${first}`);
    expect(answer.json()).toMatchObject({ name: '本区办法', version: 1, policy: { rotation_rate: '15%' } });
    expect(Object.keys(answer.json().policy).length).toBeGreaterThan(50);
    expect((await get(`/api/policies/${first}`)).json()).toEqual(answer.json());
  });

  it('stores and records no version for an equal policy in another spelling', async () => {
    const events = async () => (await get('/api/events?limit=500')).json().events.length;
    const before = await events();
    const same = await put('本区办法', { rotation_rate: '3/20' });
    expect([same.statusCode, same.json().id]).toEqual([200, first]);
    expect(await events()).toBe(before);
  });

  it('get a next version of the same name, and the one before stays as it was', async () => {
    const answer = await put('本区办法', { rotation_rate: '20%', backbone_levels: ['city', 'nation'] });
    expect(answer.json()).toMatchObject({ version: 2 });
    second = answer.json().id;
    expect((await get(`/api/policies/${first}`)).json().policy.rotation_rate).toBe('15%');
    await put('另一办法', {});
    const newest = (await get('/api/policies')).json().policies;
    expect(newest.map((one: { name: string; version: number }) => `${one.name}/${one.version}`).toSorted()).toEqual([
      '另一办法/1',
      '本区办法/2',
    ]);
    const versions = (await get(`/api/policies/${first}/versions`)).json().policies;
    expect(versions.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    const { events } = (await get('/api/events?limit=500')).json();
    expect(events.filter(({ action }: { action: string }) => action === 'policies.create')).toHaveLength(3);
  });

  it('checks a policy without storing it: faults with their keys, or what differs from another', async () => {
    const check = async (policy: object, from?: string) =>
      (await post('/api/policy-checks', { policy, ...(from === undefined ? {} : { from }) })).json();
    const faulty = await check({ rotation_rate: 'ten', max_commute_minutes: 0 });
    expect(faulty.faults.map(({ column }: { column: string }) => column)).toEqual([
      'rotation_rate',
      'max_commute_minutes',
    ]);
    expect(faulty.changes).toEqual([]);
    const [change, ...others] = (await check({ rotation_rate: '3/20' }, '本区办法/2')).changes;
    expect(change).toMatchObject({ key: 'rotation_rate', before: '20%', after: '15%' });
    expect(others.map(({ key }: { key: string }) => key)).toEqual(['backbone_levels']);
    expect((await check({})).changes).toEqual([]);
    expect((await get('/api/policies')).json().policies).toHaveLength(2);
  });

  it('rejects a policy with all of its faults and stores nothing', async () => {
    const faulty = await put('有错', { rotation_rate: 'ten', tenure_min_year: 6, subjects: 7 });
    expect(faulty.json()).toMatchObject({ code: 'policy_faults', status: 422 });
    expect(faulty.json().faults.length).toBeGreaterThanOrEqual(3);
    expect((await put('a/b', {})).json()).toMatchObject({ code: 'invalid_request' });
    expect((await put('  ', {})).statusCode).toBe(400);
    expect((await put('hualong', {})).json()).toMatchObject({ code: 'policy_name_taken', status: 409 });
    expect((await get('/api/policies')).json().policies).toHaveLength(2);
  });

  it('differ key by key in words, from the version before, from the built-in policy, from any other', async () => {
    const { from, to, changes } = (await get(`/api/policies/${second}/difference`)).json();
    expect([from.version, to.version]).toEqual([1, 2]);
    expect(changes).toEqual([
      expect.objectContaining({
        key: 'rotation_rate',
        before: '15%',
        after: '20%',
        text: '交流轮岗比例：由 15% 改为 20%',
      }),
      expect.objectContaining({ key: 'backbone_levels', text: expect.stringContaining('去掉 county, province') }),
    ]);
    const english = (await get(`/api/policies/${second}/difference`, 'en')).json().changes;
    expect(english[0].text).toContain('from 15% to 20%');
    const builtIn = (await get(`/api/policies/${first}/difference`)).json();
    expect(builtIn).toMatchObject({ from: null, changes: [{ key: 'rotation_rate', before: '10%', after: '15%' }] });
    const same = (await get(`/api/policies/${second}/difference?from=${encodeURIComponent('本区办法/2')}`)).json();
    expect(same.changes).toEqual([]);
    const preset = (await get(`/api/policies/${second}/difference?from=hualong`)).json();
    expect(preset.changes.length).toBeGreaterThan(3);
    expect((await get(`/api/policies/${second}/difference?from=unknown`)).statusCode).toBe(400);
  });

  it('hides policies from other districts, by id and by name', async () => {
    expect((await foreign.inject('/api/policies')).json()).toEqual({ policies: [] });
    for (const part of ['', '/versions', '/difference'])
      expect((await foreign.inject(`/api/policies/${first}${part}`)).json()).toMatchObject({
        code: 'policy_not_found',
      });
    const mine = await foreign.inject({
      method: 'POST',
      url: '/api/policies',
      payload: { name: '本区办法', policy: {} },
    });
    expect(mine.json()).toMatchObject({ version: 1 });
    const datasetId = (
      await foreign.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } })
    ).json().id;
    const planned = await foreign.inject({
      method: 'POST',
      url: '/api/plans',
      payload: { datasetId, policy: '本区办法/2' },
    });
    expect(planned.json()).toMatchObject({ code: 'invalid_request' });
  });

  it('stores two versions for two concurrent policies, and one for identical ones', async () => {
    const answers = await Promise.all([
      put('同时', { seed: 1 }),
      put('同时', { seed: 2 }),
      put('同时', { seed: 2 }),
      put('同时', { seed: 2 }),
    ]);
    expect(answers.every(({ statusCode }) => statusCode === 200 || statusCode === 201)).toBe(true);
    const [any] = answers;
    const { policies } = (await get(`/api/policies/${any?.json().id}/versions`)).json();
    const versions: readonly number[] = policies.map(({ version }: { version: number }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => b - a));
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions.length).toBeLessThanOrEqual(3);
  });

  it('names the policy version in plans and revisions made with it, and none for presets', async () => {
    const datasetId = (await post('/api/datasets', { name: 'small' })).json().id;
    const planned = async (policy: unknown) => {
      const { id } = (await post('/api/plans', { datasetId, policy })).json();
      await get(`/api/plans/${id}/events`);
      return (await get(`/api/plans/${id}`)).json();
    };
    const old = await planned('本区办法/1');
    expect(old.policyVersion).toEqual({ id: first, name: '本区办法', version: 1 });
    expect((await get(`/api/plans/${old.id}/plan`)).json().policy.rotation_rate).toBe('15%');
    expect((await planned('本区办法')).policyVersion).toMatchObject({ id: second, version: 2 });
    expect((await planned(first)).policyVersion).toMatchObject({ version: 1 });
    expect((await planned('hualong')).policyVersion).toBeNull();
    expect((await planned({ rotation_rate: '15%' })).policyVersion).toBeNull();
    const revised = (await post(`/api/plans/${old.id}/revisions`, {})).json();
    await get(`/api/plans/${revised.id}/events`);
    expect((await get(`/api/plans/${revised.id}`)).json().policyVersion).toMatchObject({ id: first });
    const row = await asService(service.database, (transaction) =>
      transaction.selectFrom('plans').select('policyId').where('id', '=', old.id).executeTakeFirstOrThrow(),
    );
    expect(row.policyId).toBe(first);
    const ledger = await get(`/api/datasets/${datasetId}/ledger?limit=1&preset=${encodeURIComponent('本区办法/1')}`);
    expect(ledger.statusCode).toBe(200);
  });
});

describe('a dataset with subjects of the district’s own', () => {
  it('rejects own subjects without their policy, and accepts them with it by name, version or JSON, first or last', async () => {
    const files = await paperCutting();
    const refused = await upload(files);
    expect(refused.json()).toMatchObject({ code: 'dataset_faults' });
    expect(refused.json().faults).toContainEqual(expect.objectContaining({ found: 'paper_cutting' }));
    expect((await put('有剪纸', own)).statusCode).toBe(201);
    const hashes: string[] = [];
    for (const [policy, early] of [
      ['有剪纸', false],
      ['有剪纸/1', true],
      [JSON.stringify(own), false],
    ] as const) {
      const taken = await upload(files, policy, early);
      expect(taken.statusCode, taken.body).toBe(201);
      hashes.push(taken.json().sha256);
    }
    expect(new Set(hashes).size).toBe(1);
    const { id } = (await upload(files, '有剪纸')).json();
    const plan = (await post('/api/plans', { datasetId: id, policy: '有剪纸' })).json();
    await get(`/api/plans/${plan.id}/events`);
    expect((await get(`/api/plans/${plan.id}`)).json()).toMatchObject({ state: 'finished' });
  });

  it('validates dates at the policy’s reference date', async () => {
    const early = await post('/api/datasets', { name: 'small', policy: { reference_date: '2012-08-31' } });
    expect(early.json()).toMatchObject({ code: 'dataset_faults' });
    expect((await post('/api/datasets', { name: 'small', policy: { subjects: [] } })).statusCode).toBe(201);
  });

  it('treats a repeat under one key as equal only with the same policy', async () => {
    const files = await paperCutting();
    const key = { 'idempotency-key': 'b7c7b1a4-5a3f-4a35-8a0b-6f9c2f5d1a77' };
    const taken = await upload(files, '有剪纸', false, key);
    expect(taken.statusCode, taken.body).toBe(201);
    expect((await upload(files, '有剪纸', false, key)).json()).toEqual(taken.json());
    expect((await upload(files, '有剪纸/1', false, key)).json()).toMatchObject({ code: 'idempotency_key_reused' });
    expect((await upload(files, undefined, false, key)).json()).toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('tells a policy’s own faults, an unknown name and a field that is none', async () => {
    const files = await paperCutting();
    expect((await upload(files, '{"subjects": 7}')).json()).toMatchObject({ code: 'policy_faults' });
    const broken = (await upload(files, '{"subjects": [}')).json();
    expect([broken.code, broken.faults[0].row]).toEqual(['policy_faults', 1]);
    expect((await upload(files, '没有')).json()).toMatchObject({ code: 'invalid_request' });
    const body = new FormData();
    body.append('polity', 'x');
    body.append('files', new Blob(['x']), 'a.csv');
    const odd = await service.inject({ method: 'POST', url: '/api/datasets', payload: body });
    expect(odd.json()).toMatchObject({ code: 'invalid_request' });
  });
});
