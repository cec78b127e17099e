import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteApplied, reserveKey, storeAnswer } from '../../api/storage/idempotency.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { addDistrict } from '../support/database.ts';
import { signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveUntilCancelled } from './solves.ts';

let service: TestService;
let datasetId: string;
beforeEach(async () => {
  service = await testService({ solve: solveUntilCancelled, queueLimit: 20 });
  datasetId = (await service.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } })).json().id;
  await asService(service.database, (transaction) => transaction.deleteFrom('jobs').execute());
});
afterEach(() => service.close());

const post = (key: string | undefined, payload: object, url = '/api/plans', who = service.officer) =>
  who.inject({ method: 'POST', url, payload, headers: key === undefined ? {} : { 'idempotency-key': key } });
const countOf = (table: 'jobs' | 'datasets' | 'idempotencyKeys'): Promise<number> =>
  asService(
    service.database,
    async (transaction) => (await transaction.selectFrom(table).selectAll().execute()).length,
  );

describe('a POST with an Idempotency-Key', () => {
  it('carries out a request once and repeats its answer', async () => {
    const key = randomUUID();
    const [first, second] = [await post(key, { datasetId }), await post(key, { datasetId })];
    expect([first.statusCode, second.statusCode]).toEqual([202, 202]);
    expect(second.body).toBe(first.body);
    expect(second.headers).toMatchObject({
      location: first.headers.location,
      'content-type': first.headers['content-type'],
      'idempotency-replayed': 'true',
    });
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(await countOf('jobs')).toBe(1);
    await post(undefined, { datasetId });
    await post(randomUUID(), { datasetId });
    expect(await countOf('jobs')).toBe(3);
  });

  it('rejects a key that was used for another body or another URL', async () => {
    const key = randomUUID();
    await post(key, { datasetId });
    for (const answer of [
      await post(key, { datasetId, timeLimit: 5 }),
      await post(key, { name: 'small' }, '/api/datasets'),
    ]) {
      expect(answer.statusCode).toBe(422);
      expect(answer.json()).toMatchObject({ code: 'idempotency_key_reused' });
    }
    expect(await countOf('jobs')).toBe(1);
  });

  it('carries out concurrent repeats once and answers 409 to the others meanwhile', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 6 }, () => post(key, { datasetId })));
    const codes = answers.map((answer) => answer.statusCode);
    expect(codes.every((code) => code === 202 || code === 409)).toBe(true);
    expect(codes).toContain(202);
    for (const answer of answers.filter(({ statusCode }) => statusCode === 409))
      expect(answer.json()).toMatchObject({ code: 'idempotency_under_way' });
    expect(await countOf('jobs')).toBe(1);
    expect((await post(key, { datasetId })).statusCode).toBe(202);
  });

  it('accepts a corrected request with the key of a refused one', async () => {
    const key = randomUUID();
    expect((await post(key, { datasetId: randomUUID() })).statusCode).toBe(404);
    expect((await post(key, { datasetId })).statusCode).toBe(202);
    expect(await countOf('jobs')).toBe(1);
  });

  it('belongs to the membership that asks: the same key of another is another', async () => {
    const key = randomUUID();
    const { app, database } = service;
    const elsewhere = await addDistrict(database, 'elsewhere');
    const other = await signedIn(app, database, { role: 'personnel_officer', districtId: elsewhere });
    await post(key, { name: 'small' }, '/api/datasets');
    const theirs = await post(key, { name: 'small' }, '/api/datasets', other);
    expect([theirs.statusCode, theirs.headers['idempotency-replayed']]).toEqual([201, undefined]);
    expect(await countOf('datasets')).toBe(2);
  });

  it('must have a key that is one', async () => {
    for (const key of ['short', 'with a blank in it', 'x'.repeat(201), '']) {
      const answer = await post(key, { datasetId });
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'idempotency_key_malformed']);
    }
    expect(await countOf('jobs')).toBe(0);
  });

  it('stores the answer so that only the key opens it', async () => {
    const key = randomUUID();
    const { id } = (await post(key, { datasetId })).json();
    const rows = await asService(service.database, (transaction) =>
      transaction.selectFrom('idempotencyKeys').selectAll().execute(),
    );
    const stored = rows.map((row) => JSON.stringify({ ...row, answer: row.answer?.toString('latin1') })).join();
    expect(rows).toHaveLength(1);
    expect(stored).not.toContain(id);
    expect(stored).not.toContain(key);
  });

  it('repeats a request on routes without idempotency', async () => {
    const key = randomUUID();
    const { app, database } = service;
    const admin = await signedIn(app, database, { role: 'administrator', districtId: null });
    const tokenRequest = { name: 'program', scopes: ['accounts.read'], days: 1 };
    const [first, second] = [
      await post(key, tokenRequest, '/api/tokens', admin),
      await post(key, tokenRequest, '/api/tokens', admin),
    ];
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json().secret).not.toBe(first.json().secret);
    expect(await countOf('idempotencyKeys')).toBe(0);
  });

  it('accepts the key for imports, plans, answers, decisions, documents, publication and reminders only', async () => {
    const { paths } = (await service.app.inject('/openapi.json')).json();
    const taking = Object.entries<object>(paths).flatMap(([path, operations]) =>
      Object.entries<{ readonly parameters?: readonly { readonly name: string }[] }>({ ...operations }).flatMap(
        ([method, { parameters = [] }]) =>
          parameters.some(({ name }) => name === 'Idempotency-Key') ? [`${method} ${path}`] : [],
      ),
    );
    expect(taking.toSorted()).toEqual([
      'post /api/appeals/{id}/trials',
      'post /api/appeals/{id}/verdict',
      'post /api/appeals/{id}/withdraw',
      'post /api/datasets',
      'post /api/imports/{id}/corrections',
      'post /api/orders',
      'post /api/orders/{id}/revoke',
      'post /api/plans',
      'post /api/plans/{id}/appeals',
      'post /api/plans/{id}/documents',
      'post /api/plans/{id}/finalise',
      'post /api/plans/{id}/open-review',
      'post /api/plans/{id}/publish',
      'post /api/plans/{id}/reminders',
      'post /api/plans/{id}/reviews',
      'post /api/plans/{id}/revisions',
      'post /api/plans/{id}/revoke',
      'post /api/plans/{id}/scenarios',
      'post /api/plans/{id}/studies',
      'post /api/plans/{id}/take-back',
      'post /api/plans/{id}/withdraw-notice',
      'post /api/reviews/{id}/trials',
      'post /api/reviews/{id}/verdict',
      'post /api/reviews/{id}/withdraw',
      'post /api/side-plans',
    ]);
  });
});

describe('a key whose process died', () => {
  const now = new Date();
  const reservation = (nonce: string, holder: number) => ({
    membershipId: service.officer.caller.membershipId,
    keySha256: 'x',
    fingerprint: 'f',
    nonce,
    holder,
  });
  const reserve = (nonce: string, at = now) =>
    asService(service.database, (transaction) => reserveKey(transaction, reservation(nonce, 1), at));
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];

  it('hands the key of a dead process to the next request if nothing was changed, and blocks the old one', async () => {
    expect(await reserve(first)).toEqual({ kind: 'mine' });
    expect(await reserve(second)).toEqual({ kind: 'mine' });
    const late = asService(service.database, async (transaction) => {
      await transaction.insertInto('districts').values({ code: 'late', name: 'late' }).execute();
      await noteApplied(transaction, { nonce: first });
    });
    await expect(late).rejects.toThrow('given up');
    const codes = await asService(service.database, (transaction) =>
      transaction.selectFrom('districts').select('code').execute(),
    );
    expect(codes).toEqual([{ code: 'first' }]);
  });

  it('reports a lost answer instead of repeating a request that changed something', async () => {
    await reserve(first);
    await asService(service.database, (transaction) => noteApplied(transaction, { nonce: first }));
    // A transaction that changed nothing is none.
    expect(await reserve(second)).toEqual({ kind: 'mine' });
    await asService(service.database, async (transaction) => {
      await transaction.insertInto('districts').values({ code: 'done', name: 'done' }).execute();
      await noteApplied(transaction, { nonce: second });
    });
    expect(await reserve(third)).toEqual({ kind: 'answer_lost' });
  });

  it('deletes a key after a day', async () => {
    await reserve(first);
    const answer = Buffer.from('x');
    await asService(service.database, (transaction) =>
      storeAnswer(transaction, { nonce: first }, { status: 200, answer, bodyFingerprint: null }),
    );
    expect(await reserve(second)).toMatchObject({ kind: 'answered' });
    expect(await reserve(third, new Date(now.getTime() + 86_400_001))).toEqual({ kind: 'mine' });
  });
});
