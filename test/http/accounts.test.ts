import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifetimes } from '../../api/access/lifetimes.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let administrator: Client;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  administrator = await signedIn(service.app, service.database, { role: 'administrator', districtId: null });
});
afterAll(() => service.close());

const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object, headers: object = {}) =>
  administrator.inject({ method, url, headers: { ...headers }, ...(payload === undefined ? {} : { payload }) });
const make = (login: string, part: object = {}) =>
  ask('POST', '/api/accounts', {
    login,
    displayName: login,
    memberships: [{ role: 'auditor', districtId: service.districtId }],
    ...part,
  });

describe('accounts over HTTP', () => {
  it('creates accounts with a secret shown once and lists them in pages by login', async () => {
    for (const login of ['b.zhang', 'A.Wang', 'c.li']) expect((await make(login)).statusCode).toBe(201);
    const first = (await ask('GET', '/api/accounts?limit=2')).json();
    expect(first.accounts.map(({ login }: { login: string }) => login)).toEqual(['a.wang', expect.any(String)]);
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 10; page += 1) {
      const { accounts, next } = (await ask('GET', `/api/accounts?limit=2${after}`)).json();
      seen.push(...accounts.map(({ login }: { login: string }) => login));
      if (next === null) break;
      after = `&after=${encodeURIComponent(next)}`;
    }
    expect(seen).toEqual(seen.toSorted());
    expect(seen).toEqual(expect.arrayContaining(['a.wang', 'b.zhang', 'c.li']));
    expect(JSON.stringify((await ask('GET', '/api/accounts')).json())).not.toMatch(/secret|hash|argon/);
  });

  it.each([
    ['a login taken', { login: 'taken' }, 409, 'login_taken'],
    ['a login with a space', { login: 'a b' }, 400, 'invalid_request'],
    ['no membership', { memberships: [] }, 400, 'invalid_request'],
    ['a principal without a school', { memberships: [{ role: 'principal' }] }, 400, 'invalid_request'],
    [
      'an administrator of a district',
      { memberships: [{ role: 'administrator', districtId: 'D' }] },
      400,
      'invalid_request',
    ],
    ['an unknown district', { memberships: [{ role: 'auditor', districtId: 'U' }] }, 404, 'district_not_found'],
    ['a teacher, who comes by a link', { memberships: [{ role: 'teacher', districtId: 'D' }] }, 400, 'invalid_request'],
  ])('are refused: %s', async (_what, part, status, code) => {
    await make('taken');
    const text = JSON.stringify(part)
      .replace('"D"', JSON.stringify(service.districtId))
      .replace('"U"', '"00000000-0000-4000-8000-00000000dead"');
    const refused = await make(`new-${code}`, JSON.parse(text));
    expect([refused.statusCode, refused.json().code]).toEqual([status, code]);
  });

  it('changes an account only with the current ETag', async () => {
    const { account } = (await make('two.people')).json();
    const url = `/api/accounts/${account.id}`;
    const { headers } = await ask('GET', url);
    const unseen = await ask('PATCH', url, { displayName: '甲' });
    expect([unseen.statusCode, unseen.json().code]).toEqual([428, 'revision_missing']);
    const seen = { 'if-match': String(headers.etag) };
    const renamed = await ask('PATCH', url, { displayName: '甲' }, seen);
    expect(renamed.json().displayName).toBe('甲');
    const stale = await ask('PATCH', url, { displayName: '乙' }, seen);
    expect([stale.statusCode, stale.json().code]).toEqual([412, 'revision_stale']);
    const again = await ask('PATCH', url, { disabled: true }, { 'if-match': String(renamed.headers.etag) });
    expect(again.json()).toMatchObject({ displayName: '甲', disabled: true });
  });

  it('grants roles and revokes them immediately, also in open sessions', async () => {
    const client = await signedIn(service.app, service.database, { role: 'auditor', districtId: service.districtId });
    const { accountId, membershipId } = client.caller;
    const more = await ask('POST', `/api/accounts/${accountId}/memberships`, { role: 'province' });
    expect(more.json().memberships).toHaveLength(2);
    expect((await client.inject('/api/plans')).statusCode).toBe(200);
    const ended = await ask('DELETE', `/api/accounts/${accountId}/memberships/${membershipId}`);
    expect(ended.json().memberships.map(({ role }: { role: string }) => role)).toEqual(['province']);
    expect((await client.inject('/api/plans')).statusCode).toBe(401);
    const twice = await ask('DELETE', `/api/accounts/${accountId}/memberships/${membershipId}`);
    expect(twice.json()).toMatchObject({ code: 'membership_not_found', status: 404 });
  });

  it('ends the tokens and sessions of an account when it gets a new secret', async () => {
    const client = await signedIn(service.app, service.database, { role: 'auditor', districtId: service.districtId });
    const payload = { name: 'x', scopes: ['plans.read'], days: 1 };
    const { secret } = (await client.inject({ method: 'POST', url: '/api/tokens', payload })).json();
    const byToken = () => service.app.inject({ url: '/api/plans', headers: { authorization: `Bearer ${secret}` } });
    expect((await byToken()).statusCode).toBe(200);
    expect((await ask('POST', `/api/accounts/${client.caller.accountId}/reset`)).statusCode).toBe(200);
    expect([(await client.inject('/api/plans')).statusCode, (await byToken()).statusCode]).toEqual([401, 401]);
  });

  it('keep one administrator, who can neither be disabled nor lose the role', async () => {
    const other = await testService({ solve: solveAtOnce });
    const last = await signedIn(other.app, other.database, { role: 'administrator', districtId: null });
    const { accountId, membershipId } = last.caller;
    const url = `/api/accounts/${accountId}`;
    const etag = String((await last.inject(url)).headers.etag);
    const headers = { 'if-match': etag };
    const disabled = await last.inject({ method: 'PATCH', url, payload: { disabled: true }, headers });
    const ended = await last.inject({ method: 'DELETE', url: `${url}/memberships/${membershipId}` });
    expect([disabled.json().code, ended.json().code]).toEqual(['last_administrator', 'last_administrator']);
    await signedIn(other.app, other.database, { role: 'administrator', districtId: null });
    expect((await last.inject({ method: 'DELETE', url: `${url}/memberships/${membershipId}` })).statusCode).toBe(200);
    await other.close();
  });

  it('leave a trail of who changed what', async () => {
    const rows = await asService(service.database, (transaction) =>
      transaction.selectFrom('events').selectAll().where('districtId', 'is', null).orderBy('number').execute(),
    );
    expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['accounts.create', 'accounts.reset']));
    for (const { actor } of rows) expect(actor).toBe(administrator.caller.accountId);
    expect(JSON.stringify(rows)).not.toMatch(/argon2|jh[stcd]_/);
  });
});

describe('tokens over HTTP', () => {
  const officer = () => service.officer;
  const token = (part: object = {}) =>
    officer().inject({
      method: 'POST',
      url: '/api/tokens',
      payload: { name: '报表', scopes: ['plans.read'], days: 30, ...part },
    });

  it('speak for their membership as far as their scopes go, and cannot make others', async () => {
    const { secret, token: made } = (await token()).json();
    expect(made).toMatchObject({ name: '报表', scopes: ['plans.read'], usedAt: null });
    const by = (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) =>
      service.app.inject({
        method,
        url,
        headers: { authorization: `Bearer ${secret}` },
        ...(payload === undefined ? {} : { payload }),
      });
    expect((await by('GET', '/api/plans')).statusCode).toBe(200);
    expect((await by('GET', '/api/datasets')).json()).toMatchObject({ code: 'not_permitted', status: 403 });
    expect((await by('GET', '/api/session')).json().session).toMatchObject({
      membership: { role: 'personnel_officer' },
      actions: { 'plans.read': 'district' },
    });
    const wide = (await token({ scopes: ['*'] })).json().secret;
    const more = await service.app.inject({
      method: 'POST',
      url: '/api/tokens',
      headers: { authorization: `Bearer ${wide}` },
      payload: { name: 'y', scopes: ['*'], days: 1 },
    });
    expect(more.json()).toMatchObject({ code: 'not_permitted' });
  });

  it('need neither cookie nor the page’s header, and are not helped by a cookie', async () => {
    const { secret } = (await token({ scopes: ['samples.read'] })).json();
    const headers = { ...officer().headers, authorization: `Bearer ${secret}` };
    expect((await service.app.inject({ url: '/api/datasets', headers })).statusCode).toBe(403);
    const wrong = { ...officer().headers, authorization: 'Bearer jht_wrong' };
    expect((await service.app.inject({ url: '/api/datasets', headers: wrong })).statusCode).toBe(401);
  });

  it.each([
    ['an unknown scope', { scopes: ['plans.fly'] }],
    ['a scope beyond the role', { scopes: ['accounts.*'] }],
    ['no scope', { scopes: [] }],
    ['more than a year', { days: 400 }],
    ['no name', { name: ' ' }],
  ])('are refused: %s', async (_what, part) => {
    expect((await token(part)).json()).toMatchObject({ code: 'invalid_request', status: 400 });
  });

  it('lets only its owner revoke a token, once', async () => {
    const { token: made, secret } = (await token()).json();
    const stranger = await administrator.inject({ method: 'DELETE', url: `/api/tokens/${made.id}` });
    expect(stranger.json()).toMatchObject({ code: 'token_not_found', status: 404 });
    const revoke = () => officer().inject({ method: 'DELETE', url: `/api/tokens/${made.id}` });
    expect([(await revoke()).statusCode, (await revoke()).statusCode]).toEqual([204, 404]);
    const used = await service.app.inject({ url: '/api/plans', headers: { authorization: `Bearer ${secret}` } });
    expect(used.statusCode).toBe(401);
    const listed = (await officer().inject('/api/tokens')).json().tokens;
    expect(listed.map(({ id }: { id: string }) => id)).not.toContain(made.id);
  });

  it('end on their day', async () => {
    let now = new Date('2026-09-01T00:00:00Z');
    const clocked = await testService({ solve: solveAtOnce }, {}, () => now);
    const client = await signedIn(clocked.app, clocked.database, {
      role: 'auditor',
      districtId: clocked.districtId,
      now,
    });
    const payload = { name: 'x', scopes: ['plans.read'], days: 7 };
    const { secret } = (await client.inject({ method: 'POST', url: '/api/tokens', payload })).json();
    const used = () => clocked.app.inject({ url: '/api/plans', headers: { authorization: `Bearer ${secret}` } });
    now = new Date(now.getTime() + 7 * 24 * 3_600_000 - 1);
    expect((await used()).statusCode).toBe(200);
    now = new Date(now.getTime() + 1);
    expect((await used()).statusCode).toBe(401);
    expect(lifetimes.idle).toBeLessThan(7 * 24 * 3_600_000);
    expect((await client.inject('/api/plans')).statusCode).toBe(401);
    await clocked.close();
  });
});

describe('districts over HTTP', () => {
  it('lets an administrator create and rename districts, and shows each role its own', async () => {
    const made = await ask('POST', '/api/districts', { code: '330803', name: '衢江区' });
    expect(made.statusCode).toBe(201);
    const { id } = made.json();
    expect((await ask('POST', '/api/districts', { code: '330803', name: '另一区' })).json()).toMatchObject({
      code: 'code_taken',
      status: 409,
    });
    const renamed = await ask('PATCH', `/api/districts/${id}`, { name: '衢江' });
    expect(renamed.json()).toMatchObject({ id, name: '衢江' });
    expect((await ask('PATCH', '/api/districts/x', { name: '甲' })).json()).toMatchObject({
      code: 'district_not_found',
    });
    const names = async (client: Client): Promise<readonly string[]> =>
      (await client.inject('/api/districts')).json().districts.map(({ name }: { name: string }) => name);
    expect(await names(administrator)).toEqual(['衢江', 'first']);
    const province = await signedIn(service.app, service.database, { role: 'province', districtId: null });
    expect(await names(province)).toEqual(['衢江', 'first']);
    expect(await names(service.officer)).toEqual(['first']);
  });
});
