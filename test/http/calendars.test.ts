import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { diskBundledAssets } from '../../api/storage/bundled-assets.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { addDistrict } from '../support/database.ts';
import { solveInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy } from '../support/lawful-plan.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
let folder: string;
let people: Readonly<Record<'officer' | 'leader' | 'principal' | 'province' | 'foreign', Client>>;

/** A Monday. */
const today = new Date('2026-08-03T02:00:00Z');

const calendar = (year: number, part: object = {}) => ({
  format: 'calendar/1',
  country: 'CN',
  year,
  source: '本区通知',
  verified: true,
  holidays: [],
  worked: [],
  ...part,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'junheng-calendars-'));
  await mkdir(join(folder, 'calendars'));
  const write = (name: string, text: string) => writeFile(join(folder, 'calendars', name), text);
  await write('2027.json', JSON.stringify(calendar(2027, { source: '数据目录' })));
  await write('2028.json', '{');
  await write('2029.json', JSON.stringify(calendar(2030)));
  await write('readme.txt', 'x');
  await writeDatasetFolder(join(folder, 'samples', 'lawful'), lawfulDistrict(), {
    headings: 'identifier',
    encoding: 'utf8',
  });
  const shelf = diskBundledAssets({
    samples: join(folder, 'samples'),
    presets: fileURLToPath(new URL('../../data/presets', import.meta.url)),
    datasets: null,
    calendars: join(folder, 'calendars'),
  });
  service = await testService({ solve: solveInProcess }, {}, () => today, { shelf });
  const { app, database, districtId, officer } = service;
  const elsewhere = await addDistrict(database, 'elsewhere');
  people = {
    officer,
    leader: await signedIn(app, database, { role: 'leader', districtId }),
    principal: await signedIn(app, database, { role: 'principal', districtId, schoolId: 'U1' }),
    province: await signedIn(app, database, { role: 'province', districtId: null }),
    foreign: await signedIn(app, database, { role: 'personnel_officer', districtId: elsewhere }),
  };
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

type Who = keyof typeof people;
const get = (who: Who, url: string) => people[who].inject({ url, headers: { 'accept-language': 'zh' } });
const put = (who: Who, year: number | string, payload: object, etag?: string) =>
  people[who].inject({
    method: 'PUT',
    url: `/api/calendars/${year}`,
    payload,
    headers: { 'accept-language': 'zh', ...(etag === undefined ? {} : { 'if-match': etag }) },
  });
const years = async (who: Who): Promise<Readonly<Record<number, string>>> =>
  Object.fromEntries(
    (await get(who, '/api/calendars'))
      .json()
      .calendars.map((one: { year: number; origin: string }) => [one.year, one.origin]),
  );

describe('work calendars over HTTP', () => {
  it('lists bundled calendars and those of the data folder, and reports faulty ones without using them', async () => {
    expect(await years('officer')).toMatchObject({ 2025: 'shipped', 2026: 'shipped', 2027: 'data' });
    expect(Object.keys(await years('province'))).toContain('2027');
    const { faults } = (await get('principal', '/api/calendars')).json();
    expect(faults.map(({ place, column }: { place: string; column: string | null }) => [place, column])).toEqual([
      ['2028.json', null],
      ['2029.json', 'year'],
    ]);
    expect((await get('leader', '/api/calendars/2027')).json()).toMatchObject({
      source: '数据目录',
      originName: '数据目录',
    });
    const missing = await get('leader', '/api/calendars/2031');
    expect([missing.json().code, missing.headers.etag]).toEqual(['calendar_not_found', '"0"']);
    expect((await get('leader', '/api/calendars/soon')).statusCode).toBe(400);
  });

  it('lets the officer store a calendar with If-Match, validates it like bundled ones, and records it', async () => {
    const off = { zh: '区庆', en: 'District day', from: '2026-08-04', to: '2026-08-05' };
    const { etag } = (await get('officer', '/api/calendars/2026')).headers;
    expect(etag).toBe('"0"');
    expect((await put('leader', 2026, calendar(2026), '"0"')).statusCode).toBe(403);
    expect((await put('officer', 2026, calendar(2026))).json()).toMatchObject({
      code: 'revision_missing',
      status: 428,
    });
    expect((await put('officer', 2026, calendar(2026), '"3"')).json()).toMatchObject({ code: 'revision_stale' });
    const faulty = await put(
      'officer',
      2026,
      calendar(2026, { worked: ['2025-01-04', '2026-02-30'], colour: 1 }),
      '"0"',
    );
    expect([faulty.json().code, faulty.json().faults.length]).toEqual(['calendar_faults', 2]);
    expect((await put('officer', 2026, calendar(2027), '"0"')).json().faults[0].column).toBe('year');
    const given = await put('officer', 2026, calendar(2026, { holidays: [off] }), '"0"');
    expect(given.statusCode, given.body).toBe(200);
    expect(given.json()).toMatchObject({
      origin: 'district',
      originName: '本区县录入',
      verified: true,
      holidays: [off],
    });
    expect(given.headers.etag).toBe('"1"');
    expect((await put('officer', 2026, calendar(2026), '"0"')).json()).toMatchObject({ code: 'revision_stale' });
    const same = await put('officer', 2026, calendar(2026, { holidays: [off] }), '"1"');
    expect(same.headers.etag).toBe('"1"');
    const { events } = (await get('leader', '/api/events?limit=500')).json();
    expect(events.filter(({ action }: { action: string }) => action === 'calendar.update')).toHaveLength(1);
  });

  it('hides calendars from other districts', async () => {
    expect((await years('principal'))[2026]).toBe('district');
    expect((await years('foreign'))[2026]).toBe('shipped');
    expect((await put('foreign', 2026, calendar(2026), '"0"')).statusCode).toBe(200);
    expect((await get('officer', '/api/calendars/2026')).json().holidays).toHaveLength(1);
  });

  it('rejects one of two concurrent writes of a calendar', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map((n) => put('officer', 2032, calendar(2032, { source: `${n}` }), '"0"')),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412, 412]);
  });

  it('computes the district’s deadlines from its calendars', async () => {
    const post = (url: string, payload: object = {}, etag?: unknown) =>
      service.inject({ method: 'POST', url, payload, headers: typeof etag === 'string' ? { 'if-match': etag } : {} });
    const datasetId = (await post('/api/datasets', { name: 'lawful' })).json().id;
    const { id } = (await post('/api/plans', { datasetId, policy: policyDocument(lawfulPolicy()) })).json();
    await service.inject(`/api/plans/${id}/events`);
    const { etag } = (await service.inject(`/api/plans/${id}/standing`)).headers;
    const opened = await post(`/api/plans/${id}/open-review`, {}, etag);
    // Five working days after Monday the 3rd, without the two days off: not the 10th.
    expect(opened.json(), opened.body).toMatchObject({ state: 'in_review', reviewDue: '2026-08-12' });
    const { notices } = (await get('principal', `/api/plans/${id}/notices`)).json();
    expect(notices).toMatchObject([{ dueOn: '2026-08-12', workdays: 5, workdaysLeft: 5, unverified: [] }]);
    // A calendar that comes later moves no day that was set.
    await put('officer', 2026, calendar(2026), '"1"');
    expect((await service.inject(`/api/plans/${id}/standing`)).json().reviewDue).toBe('2026-08-12');
  });

  const withdraw = (who: Who, year: number, etag?: string) =>
    people[who].inject({
      method: 'DELETE',
      url: `/api/calendars/${year}`,
      headers: { 'accept-language': 'zh', ...(etag === undefined ? {} : { 'if-match': etag }) },
    });

  it('lets the officer withdraw a calendar with If-Match, restores the bundled one, and records it', async () => {
    await put('officer', 2025, calendar(2025), '"0"');
    expect((await years('officer'))[2025]).toBe('district');
    expect((await withdraw('leader', 2025, '"1"')).statusCode).toBe(403);
    expect((await withdraw('officer', 2025)).json()).toMatchObject({ code: 'revision_missing' });
    expect((await withdraw('officer', 2025, '"2"')).json()).toMatchObject({ code: 'revision_stale' });
    const gone = await withdraw('officer', 2025, '"1"');
    expect([gone.statusCode, gone.headers.etag]).toEqual([204, '"2"']);
    expect((await years('officer'))[2025]).toBe('shipped');
    expect((await get('officer', '/api/calendars/2025')).headers.etag).toBe('"2"');
    expect((await withdraw('officer', 2025, '"2"')).json()).toMatchObject({ code: 'calendar_not_own', status: 404 });
    const { events } = (await get('leader', '/api/events?limit=500')).json();
    expect(events.find(({ action }: { action: string }) => action === 'calendar.withdraw')).toMatchObject({
      subjectKind: 'calendar',
      subjectId: '2025',
      data: { calendar: { year: 2025, source: '本区通知' } },
    });
    // A calendar given again continues the row version, so that a stale ETag cannot overwrite it.
    expect((await put('officer', 2025, calendar(2025), '"0"')).json()).toMatchObject({ code: 'revision_stale' });
    const again = await put('officer', 2025, calendar(2025), '"2"');
    expect([again.statusCode, again.headers.etag]).toEqual([200, '"3"']);
  });

  it('refuses to withdraw a calendar on which a future deadline depends', async () => {
    const { etag } = (await get('officer', '/api/calendars/2026')).headers;
    const refused = await withdraw('officer', 2026, String(etag));
    expect(refused.json()).toMatchObject({
      code: 'refused_for_now',
      status: 409,
      refusals: [{ rule: 'calendar_in_use', text: expect.stringContaining('2026-08-12') }],
    });
    expect((await years('officer'))[2026]).toBe('district');
    // Another district has no deadline.
    const theirs = (await get('foreign', '/api/calendars/2026')).headers.etag;
    expect((await withdraw('foreign', 2026, String(theirs))).statusCode).toBe(204);
  });
});
