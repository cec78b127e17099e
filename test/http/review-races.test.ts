import { join } from 'node:path';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { addDistrict } from '../support/database.ts';
import { solveInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy } from '../support/lawful-plan.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
let [principal, teacher, leader, auditor, stranger, strangePrincipal]: Client[] = [];
let planId = '';
let leaving: readonly string[] = [];

const ask = (who: Client | undefined, request: InjectOptions) => {
  if (who === undefined) throw new Error('no client');
  return who.inject(request);
};
const post = (who: Client | undefined, url: string, payload: object = {}, etag?: unknown) =>
  ask(who, { method: 'POST', url, payload, headers: typeof etag === 'string' ? { 'if-match': etag } : {} });
const statuses = (answers: readonly LightMyRequestResponse[]) => answers.map(({ statusCode }) => statusCode).toSorted();

beforeAll(async () => {
  service = await testService({ solve: solveInProcess }, {}, () => new Date('2026-08-03T02:00:00Z'));
  await writeDatasetFolder(join(service.folder, 'lawful'), lawfulDistrict(), {
    headings: 'identifier',
    encoding: 'utf8',
  });
  const { app, database, districtId, officer } = service;
  const foreign = await addDistrict(database, 'foreign');
  principal = await signedIn(app, database, { role: 'principal', districtId, schoolId: 'U1' });
  teacher = await signedIn(app, database, { role: 'teacher', districtId, schoolId: 'U1', teacherId: 'U1-01' });
  leader = await signedIn(app, database, { role: 'leader', districtId });
  auditor = await signedIn(app, database, { role: 'auditor', districtId });
  stranger = await signedIn(app, database, { role: 'personnel_officer', districtId: foreign });
  strangePrincipal = await signedIn(app, database, { role: 'principal', districtId: foreign, schoolId: 'U1' });
  const { id: datasetId } = (await post(officer, '/api/datasets', { name: 'lawful' })).json();
  planId = (await post(officer, '/api/plans', { datasetId, policy: policyDocument(lawfulPolicy()) })).json().id;
  for (;;) {
    const { state } = (await service.inject(`/api/plans/${planId}`)).json();
    if (state === 'finished') break;
    expect(['queued', 'running']).toContain(state);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { transfers } = (await service.inject(`/api/plans/${planId}/transfers?fromSchoolId=U1`)).json();
  leaving = transfers.map(({ teacherId }: { teacherId: string }) => teacherId);
  const { etag } = (await service.inject(`/api/plans/${planId}/standing`)).headers;
  expect((await post(officer, `/api/plans/${planId}/open-review`, {}, etag)).statusCode).toBe(200);
});
afterAll(() => service.close());

const objection = { demand: 'stay', reason: 'other', words: 'x' };

describe('concurrent reviewers', () => {
  it('raise one objection of a school to a move, however often it is sent at the same moment', async () => {
    const given = await Promise.all(
      Array.from({ length: 8 }, () =>
        post(principal, `/api/plans/${planId}/reviews`, { teacherId: leaving[0], objection }),
      ),
    );
    expect(statuses(given)).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    const { answers } = (await service.inject(`/api/plans/${planId}/reviews`)).json();
    expect(answers).toHaveLength(1);
    const { events } = (await service.inject('/api/events?limit=500')).json();
    expect(events.filter(({ action }: { action: string }) => action === 'reviews.create')).toHaveLength(1);
  });

  it('give one verdict, and one order', async () => {
    const [open] = (await service.inject(`/api/plans/${planId}/reviews?standing=open`)).json().answers;
    const { etag } = (await service.inject(`/api/reviews/${open.id}`)).headers;
    const given = await Promise.all(
      ['uphold', 'reject', 'uphold', 'uphold'].map((verdict) =>
        post(service.officer, `/api/reviews/${open.id}/verdict`, { verdict, why: 'y' }, etag),
      ),
    );
    expect(statuses(given)).toEqual([200, 412, 412, 412]);
    const standing = given.find(({ statusCode }) => statusCode === 200)?.json().standing;
    const { orders } = (await service.inject('/api/orders')).json();
    expect(orders).toHaveLength(standing === 'upheld' ? 1 : 0);
    // The plan goes on as it was made.
    for (const { id } of orders) {
      const seen = (await service.inject(`/api/orders/${id}`)).headers.etag;
      const revoked = await Promise.all(
        ['a', 'b'].map((why) => post(service.officer, `/api/orders/${id}/revoke`, { why }, seen)),
      );
      expect(statuses(revoked)).toEqual([200, 412]);
    }
  });

  it('take one step with a plan', async () => {
    const { etag } = (await service.inject(`/api/plans/${planId}/standing`)).headers;
    const back = () => post(service.officer, `/api/plans/${planId}/take-back`, { why: 'z' }, etag);
    expect(statuses(await Promise.all([back(), back(), back()]))).toEqual([200, 412, 412]);
    const fresh = (await service.inject(`/api/plans/${planId}/standing`)).headers.etag;
    expect((await post(service.officer, `/api/plans/${planId}/open-review`, {}, fresh)).statusCode).toBe(200);
  });
});

describe('what is of another district', () => {
  it('answers requests for another district’s answers, orders, files and plans like unknown ids', async () => {
    const given = await post(principal, `/api/plans/${planId}/reviews`, { teacherId: leaving[1], objection });
    const { id } = given.json();
    const never = '00000000-0000-4000-8000-00000000dead';
    const same = async (url: (id: string) => string, who: Client | undefined, payload?: object) => {
      const request = (one: string) =>
        payload === undefined ? ask(who, { url: url(one) }) : post(who, url(one), payload, given.headers.etag);
      const [theirs, none] = [await request(id), await request(never)];
      expect([theirs.statusCode, theirs.body.replaceAll(id, never)]).toEqual([404, none.body]);
    };
    await same((one) => `/api/reviews/${one}`, stranger);
    await same((one) => `/api/reviews/${one}`, strangePrincipal);
    await same((one) => `/api/reviews/${one}/verdict`, stranger, { verdict: 'reject', why: 'x' });
    await same((one) => `/api/reviews/${one}/withdraw`, strangePrincipal, {});
    const order = await post(service.officer, '/api/orders', {
      datasetId: (await service.inject('/api/datasets')).json().datasets[0].id,
      teacherId: 'U2-05',
      kind: 'stay',
      reason: 'x',
    });
    for (const path of ['', '/revoke'])
      expect(
        (
          await ask(stranger, {
            method: path === '' ? 'GET' : 'POST',
            url: `/api/orders/${order.json().id}${path}`,
            ...(path === '' ? {} : { payload: { why: 'x' } }),
          })
        ).statusCode,
      ).toBe(404);
    expect((await ask(stranger, { url: '/api/orders' })).json().orders).toEqual([]);
    expect((await ask(stranger, { url: '/api/versions' })).json().versions).toEqual([]);
    expect((await post(strangePrincipal, `/api/plans/${planId}/reviews`, {})).statusCode).toBe(404);
  });
});

describe('files that bear an objection out', () => {
  const form = (name: string, content: string) => ({
    payload: `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n${content}\r\n--b--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  });
  const give = (who: Client | undefined, name = 'letter.pdf', content = '%PDF-1.7 x') =>
    ask(who, { method: 'POST', url: '/api/evidence', ...form(name, content) });

  it('shows attachments only to their author and to those who decide', async () => {
    const given = await give(principal);
    expect(given.statusCode, given.body).toBe(201);
    const { id } = given.json();
    const status = async (who: Client | undefined) => (await ask(who, { url: `/api/evidence/${id}` })).statusCode;
    expect(await Promise.all([principal, service.officer, leader].map(status))).toEqual([200, 200, 200]);
    expect(await Promise.all([teacher, stranger, strangePrincipal].map(status))).toEqual([404, 404, 404]);
    expect(await status(auditor)).toBe(403);
    const fetched = await ask(leader, { url: `/api/evidence/${id}` });
    expect([fetched.body, fetched.headers['content-type']]).toEqual(['%PDF-1.7 x', 'application/pdf']);
    expect(fetched.headers['content-disposition']).toContain('attachment');
  });

  it('accepts an objection only with ids of the author’s own attachments', async () => {
    const { id } = (await give(principal)).json();
    const { id: theirs } = (await give(teacher, 'own.png')).json();
    const objects = (evidence: readonly string[]) =>
      post(principal, `/api/plans/${planId}/reviews`, {
        teacherId: leaving[0],
        objection: { demand: 'stay', reason: 'project_lead', evidence },
      });
    const refused = await objects([theirs]);
    expect([refused.statusCode, refused.json().refusals?.[0].rule]).toEqual([422, 'known_files']);
    expect((await objects([id])).json()).toMatchObject({ objection: { evidence: [id] } });
  });

  it('accepts documents and pictures and rejects executable files', async () => {
    expect((await give(principal, 'page.html', '<script>')).statusCode).toBe(422);
    expect((await post(principal, '/api/evidence', {})).statusCode).toBe(415);
  });
});

describe('a counter-proposal', () => {
  const proposing = (teacherId: string, toSchoolId: string | null) => ({ teacherId, toSchoolId });

  it('accepts a counter-proposal only for a teacher of the own school with a possible move', async () => {
    const check = async (who: Client | undefined, teacherId: string | undefined, other: string) =>
      post(who, `/api/plans/${planId}/proposal-checks`, { teacherId, proposal: proposing(other, null) });
    const stays = ['U1-03', 'U1-04', 'U1-05'].find((id) => !leaving.includes(id)) ?? '';
    expect((await check(principal, leaving[0], stays)).json()).toEqual({
      possible: true,
      obstacles: [],
      overrides: [],
    });
    const foreign = (await check(principal, leaving[0], 'U2-05')).json();
    expect(foreign).toMatchObject({ possible: false, obstacles: ['所荐人选须是同一学校的教师'] });
    expect((await check(principal, 'U2-01', stays)).statusCode).toBe(404);
    expect((await check(principal, 'U1-05', stays)).statusCode).toBe(404);
  });

  it('refuses to adopt an impossible counter-proposal, and makes two orders of a possible one', async () => {
    const own = (await ask(principal, { url: `/api/plans/${planId}/reviews?standing=open` })).json().answers;
    for (const { id } of own) {
      const { etag } = (await ask(principal, { url: `/api/reviews/${id}` })).headers;
      expect((await post(service.officer, `/api/reviews/${id}/withdraw`, {}, etag)).statusCode).toBe(403);
      expect((await post(principal, `/api/reviews/${id}/withdraw`, {}, etag)).json().standing).toBe('withdrawn');
    }
    const raise = (teacherId: string | undefined, proposal: object) =>
      post(principal, `/api/plans/${planId}/reviews`, { teacherId, objection: { ...objection, proposal } });
    const upholds = (given: LightMyRequestResponse) =>
      post(
        service.officer,
        `/api/reviews/${given.json().id}/verdict`,
        { verdict: 'uphold', why: 'y', takeProposal: true },
        given.headers.etag,
      );
    const impossible = await raise(leaving[1], proposing('U1-08', 'U2'));
    expect(impossible.json().proposalCheck.possible).toBe(false);
    const refused = await upholds(impossible);
    expect([refused.statusCode, refused.json().refusals[0].rule]).toEqual([422, 'proposal_impossible']);
    const stays = ['U1-05', 'U1-06', 'U1-07'].find((id) => !leaving.includes(id)) ?? '';
    const free = leaving.find((id) => id !== leaving[1]);
    const before = (await service.inject(`/api/orders?teacherId=${free}&revoked=no`)).json().orders.length;
    const possible = await raise(free, proposing(stays, 'R1'));
    expect(possible.json().proposalCheck).toMatchObject({ possible: true });
    const upheld = await upholds(possible);
    expect(upheld.json()).toMatchObject({ standing: 'upheld' });
    const instead = (await service.inject(`/api/orders?teacherId=${stays}`)).json().orders;
    expect(instead).toMatchObject([{ kind: 'assign', schoolId: 'R1' }]);
    const kept = (await service.inject(`/api/orders?teacherId=${free}&revoked=no`)).json().orders;
    expect(kept).toHaveLength(before + 1);
  });
});
