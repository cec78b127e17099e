import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { erasePerson } from '../../api/storage/persons/erase-person.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { solveInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy } from '../support/lawful-plan.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
/** Holds a lock against other transactions and lists those that wait for it. */
let line: Client;
let plans: readonly string[];

const post = (url: string, payload: object = {}, etag?: unknown) =>
  service.inject({ method: 'POST', url, payload, headers: typeof etag === 'string' ? { 'if-match': etag } : {} });

const made = async (datasetId: string): Promise<string> => {
  const { id } = (await post('/api/plans', { datasetId, policy: policyDocument(lawfulPolicy()) })).json();
  await service.inject(`/api/plans/${id}/events`);
  return id;
};

beforeAll(async () => {
  // A Monday.
  service = await testService({ solve: solveInProcess }, {}, () => new Date('2026-08-03T02:00:00Z'));
  line = new Client({ connectionString: service.databaseUrl });
  await line.connect();
  const format = { headings: 'identifier', encoding: 'utf8' } as const;
  await writeDatasetFolder(join(service.folder, 'lawful'), lawfulDistrict(), format);
  const { id } = (await post('/api/datasets', { name: 'lawful' })).json();
  plans = [await made(id), await made(id)];
});
afterAll(async () => {
  await line.end();
  await service.close();
});

const step = async (plan: string | undefined, name: string, body: object = {}) =>
  post(`/api/plans/${plan}/${name}`, body, (await service.inject(`/api/plans/${plan}/standing`)).headers.etag);

const own = '/api/calendars/2026';
const seen = async () => String((await service.inject(own)).headers.etag);
const putHolidays = async () =>
  service.inject({
    method: 'PUT',
    url: own,
    headers: { 'if-match': await seen() },
    payload: {
      format: 'calendar/1',
      country: 'CN',
      year: 2026,
      source: '本区通知',
      verified: true,
      holidays: [{ zh: '区庆', en: 'District day', from: '2026-08-04', to: '2026-08-05' }],
      worked: [],
    },
  });
const withdraw = async () => service.inject({ method: 'DELETE', url: own, headers: { 'if-match': await seen() } });

afterEach(async () => {
  for (const plan of plans) await step(plan, 'take-back', { why: 'x' });
});

/** Resolves when so many wait for a lock, or the request is answered. */
const comesTo = async (most: number, pending: Promise<unknown>): Promise<void> => {
  let answered = false;
  const answer = (): void => {
    answered = true;
  };
  pending.then(answer, answer);
  for (;;) {
    const { rowCount } = await line.query(`select from pg_locks where not granted and locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`);
    if (answered || (rowCount ?? 0) >= most) return;
    await wait(10);
  }
};

/** Asks both, the second when the first has come to the lock and waits there; then lets them go on. */
const atOnce = async <Answer>(
  lock: readonly [string, string | undefined],
  ...asks: readonly (() => Promise<Answer>)[]
) => {
  await line.query('select pg_advisory_lock(hashtext($1), hashtext($2))', [...lock]);
  const pending: Promise<Answer>[] = [];
  for (const ask of asks) {
    pending.push(ask());
    await comesTo(pending.length, pending.at(-1) ?? Promise.resolve());
  }
  await line.query('select pg_advisory_unlock(hashtext($1), hashtext($2))', [...lock]);
  return Promise.all(pending);
};

describe('a deadline', () => {
  it('rests on a calendar that is not withdrawn while the deadline is reckoned', async () => {
    expect((await putHolidays()).statusCode).toBe(200);
    const [opened, withdrawn] = await atOnce(
      ['junheng.plan', plans[0]],
      () => step(plans[0], 'open-review'),
      () => withdraw(),
    );
    // Five working days after Monday the 3rd, without the two days off.
    expect(opened?.json(), opened?.body).toMatchObject({ state: 'in_review', reviewDue: '2026-08-12' });
    expect(withdrawn?.json()).toMatchObject({ status: 409, refusals: [{ rule: 'calendar_in_use' }] });
    expect((await service.inject(own)).json()).toMatchObject({ origin: 'district' });
  });

  it('computes a deadline without a calendar that is being withdrawn', async () => {
    await putHolidays();
    const [withdrawn, opened] = await atOnce(
      ['junheng.events', service.districtId],
      () => withdraw(),
      () => step(plans[0], 'open-review'),
    );
    expect(withdrawn?.statusCode, withdrawn?.body).toBe(204);
    expect(opened?.json(), opened?.body).toMatchObject({ state: 'in_review', reviewDue: '2026-08-10' });
  });

  it('computes a deadline with a calendar that is being stored', async () => {
    await withdraw();
    const [put, opened] = await atOnce(
      ['junheng.events', service.districtId],
      () => putHolidays(),
      () => step(plans[0], 'open-review'),
    );
    expect(put?.statusCode, put?.body).toBe(200);
    expect(opened?.json(), opened?.body).toMatchObject({ state: 'in_review', reviewDue: '2026-08-12' });
  });

  it('runs for one plan of a district, however many are opened at the same moment', async () => {
    const answers = await atOnce(
      ['junheng.events', service.districtId],
      () => step(plans[0], 'open-review'),
      () => step(plans[1], 'open-review'),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 409]);
    expect(answers[1]?.json().refusals).toMatchObject([{ rule: 'one_open_plan' }]);
  });
});

describe('a plan that is being opened for review', () => {
  it('keeps what it was made from, also from the erasure of a person at the same moment', async () => {
    const erase = () =>
      asService(service.database, (transaction) => erasePerson(transaction, service.districtId, 'U2-05', '本人要求'));
    const [opened, erased] = await atOnce<unknown>(
      ['junheng.events', service.districtId],
      () => step(plans[0], 'open-review'),
      erase,
    );
    expect(opened).toMatchObject({ statusCode: 200 });
    expect(erased).toMatchObject({ erased: [], kept: [expect.any(String)] });
  });
});
