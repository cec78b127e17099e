import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifetimes } from '../../api/access/lifetimes.ts';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let planId: string;
let now = new Date('2026-08-20T08:00:00Z');
let entries: readonly { readonly teacherId: string; readonly schoolId: string }[] = [];

beforeAll(async () => {
  service = await testService({ solve: solveAtOnce }, {}, () => now);
  const post = (url: string, payload: object) => service.inject({ method: 'POST', url, payload });
  const datasetId = (await post('/api/datasets', { name: 'small' })).json().id;
  planId = (await post('/api/plans', { datasetId })).json().id;
  await service.inject(`/api/plans/${planId}/events`);
  await asService(service.database, (transaction) =>
    transaction.updateTable('plans').set({ state: 'in_review' }).execute(),
  );
  entries = (await service.inject(`/api/datasets/${datasetId}/ledger?limit=500`)).json().entries;
});
afterAll(() => service.close());

const links = (by: Pick<Client, 'inject'>, teacherIds: readonly string[], days = 14) =>
  by.inject({ method: 'POST', url: `/api/plans/${planId}/card-links`, payload: { teacherIds, days } });
const tokenOf = (link: string): string => /#([^.]+)[.]/.exec(link)?.[1] ?? '';
const enter = (token: string) =>
  service.app.inject({ method: 'POST', url: '/api/session/card', payload: { token }, headers: { [pageHeader]: '1' } });
/** As the teacher a link was made for. */
const asTeacher = async (token: string) => {
  const entered = await enter(token);
  const cookie = entered.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return (url: string) => service.app.inject({ url, headers: { cookie } });
};
const teachers = () => entries.map(({ teacherId }) => teacherId);

describe('a link to a card', () => {
  it('keeps what opens it behind the #, and opens the own card and nothing else', async () => {
    const [mine = '', other = ''] = teachers();
    const made = await links(service, [mine]);
    expect(made.statusCode).toBe(201);
    const [{ link }] = made.json().links;
    expect(link).toMatch(/^\/card\.html#jhc_[\w-]{43}\.[0-9a-f-]{36}$/);
    const ask = await asTeacher(tokenOf(link));
    expect((await ask('/api/session')).json().session).toMatchObject({
      membership: { role: 'teacher', teacherId: mine },
      account: { login: null },
    });
    const card = await ask(`/api/plans/${planId}/cards/${encodeURIComponent(mine)}?format=docx`);
    expect(card.statusCode).toBe(200);
    expect((await ask(`/api/plans/${planId}/cards/${encodeURIComponent(other)}`)).json()).toMatchObject({
      code: 'teacher_not_found',
    });
    for (const url of ['/api/plans', `/api/plans/${planId}/transfers`, '/api/datasets', '/api/tokens'])
      expect((await ask(url)).statusCode, url).toBe(403);
  });

  it('creates links for teachers on the roster, and a principal’s only for the own school', async () => {
    const [{ schoolId }] = entries as [(typeof entries)[number]];
    const place = { role: 'principal', districtId: service.districtId, schoolId, now } as const;
    const principal = await signedIn(service.app, service.database, place);
    const own = entries.filter((entry) => entry.schoolId === schoolId).map(({ teacherId }) => teacherId);
    const foreign = entries.filter((entry) => entry.schoolId !== schoolId).map(({ teacherId }) => teacherId);
    expect((await links(principal, own)).json().links).toHaveLength(own.length);
    for (const [who, requested] of [
      [principal, [...own, ...foreign.slice(0, 1)]],
      [service, ['unknown']],
    ] as const)
      expect((await links(who, requested)).json()).toMatchObject({ code: 'teacher_not_found', status: 404 });
  });

  it('ends with its day, with a newer one, and the session it opened after two hours', async () => {
    const [, , third = ''] = teachers();
    const first = tokenOf((await links(service, [third])).json().links[0].link);
    const second = tokenOf((await links(service, [third], 1)).json().links[0].link);
    expect((await enter(first)).json()).toMatchObject({ code: 'card_link_over', status: 401 });
    const ask = await asTeacher(second);
    const card = `/api/plans/${planId}/cards/${encodeURIComponent(third)}?format=docx`;
    now = new Date(now.getTime() + lifetimes.cardSession);
    expect((await ask(card)).statusCode).toBe(401);
    expect((await enter(second)).statusCode).toBe(200);
    now = new Date(now.getTime() + 24 * 3_600_000);
    expect((await enter(second)).statusCode).toBe(401);
    for (const garbage of ['x', `jhc_${'a'.repeat(43)}`, service.officer.session])
      expect((await enter(garbage)).json().code).toBe('card_link_over');
  });
});
