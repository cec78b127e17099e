import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { type RunningProvider, startProvider } from '../support/identity-provider.ts';
import {
  Browser,
  home,
  link,
  newAccount,
  problem,
  providerOfHome,
  type Trusting,
  trusting,
} from './provider-setting.ts';
import { testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

const week = 7 * 24 * 60 * 60 * 1000;
/** Moved on by tests in which time goes by. */
let ahead = 0;
const clock = (): Date => new Date(Date.now() + ahead);

let provider: RunningProvider;
let service: Trusting;
beforeAll(async () => {
  provider = await providerOfHome();
  service = await trusting(provider, {}, clock);
});
afterAll(async () => {
  await service.close();
  await provider.close();
});

describe('signing in by the county’s identity provider', () => {
  it('ends the session whose cookie it replaces', async () => {
    const { account } = await newAccount(service);
    await link(service, account.id, 'u-again');
    const browser = new Browser(service);
    await browser.enter('u-again');
    const first = browser.jar.get('__Host-junheng_session') ?? '';
    expect(first).toMatch(/^jhs_/);
    await browser.enter('u-again');
    expect(browser.jar.get('__Host-junheng_session')).not.toBe(first);
    const headers = { cookie: `__Host-junheng_session=${first}` };
    expect((await service.app.inject({ url: '/api/session', headers })).json().session).toBeNull();
    expect((await browser.whoAmI()).session).not.toBeNull();
  });

  it('opens the account an administrator has linked, with a session as by a password', async () => {
    const { account } = await newAccount(service);
    expect((await link(service, account.id, 'u-1')).json()).toMatchObject({
      identity: { issuer: `${provider.issuer}/`, subject: 'u-1' },
    });
    const browser = new Browser(service);
    expect(await browser.whoAmI()).toEqual({ session: null, provider: { name: null } });
    const address = new URL(await browser.begin());
    expect(address.origin).toBe(provider.issuer);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${home}/`,
      response_mode: 'fragment',
      scope: 'openid profile',
      ui_locales: 'zh-CN',
    });
    provider.person = { subject: 'u-1' };
    const returned = await provider.walk(address.href);
    expect(returned.href).toMatch(/^https:\/\/junheng\.example\/#code=/);
    const entered = await browser.end(returned);
    expect(entered.statusCode).toBe(200);
    // The one-time secret was not used: nothing has to be replaced.
    expect(entered.json()).toMatchObject({
      account: { id: account.id, login: account.login },
      mustChangePassword: false,
      membership: { role: 'personnel_officer' },
    });
    const session = entered.cookies.find(({ name }) => name === '__Host-junheng_session');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', secure: true, path: '/' });
    expect(browser.jar.has('__Host-junheng_entry')).toBe(false);
    const lasts = Date.parse(entered.json().expiresAt) - Date.now();
    expect(Math.abs(lasts - week)).toBeLessThan(60_000);
    expect((await browser.ask('GET', '/api/datasets')).statusCode).toBe(200);
    const foreign = await browser.ask('POST', '/api/datasets', { name: 'small' }, { 'sec-fetch-site': 'cross-site' });
    expect(problem(foreign)).toEqual([403, 'foreign_origin']);
    expect((await browser.ask('DELETE', '/api/session')).statusCode).toBe(204);
    expect((await browser.whoAmI()).session).toBeNull();
  });

  it('goes on as another role for as long as the sign-in lasts, and no longer', async () => {
    const { account } = await newAccount(service, [{ role: 'auditor', districtId: service.districtId }]);
    await link(service, account.id, 'u-roles');
    const browser = new Browser(service);
    const first = (await browser.enter('u-roles')).json();
    const other = first.memberships.find(({ id }: { id: string }) => id !== first.membership.id);
    ahead = 3_600_000;
    const switched = (await browser.ask('PATCH', '/api/session', { membershipId: other.id })).json();
    expect(switched).toMatchObject({ membership: { id: other.id }, mustChangePassword: false });
    expect(switched.expiresAt).toBe(first.expiresAt);
    ahead = 0;
  });

  it('rejects an unknown subject, a disabled account and an account without a role, and creates no account', async () => {
    const stranger = await new Browser(service).enter('unknown', { preferred_username: 'wang.li.1' });
    expect(problem(stranger)).toEqual([403, 'provider_nobody']);
    expect(stranger.json().detail).toContain('系统管理员');
    expect(stranger.cookies).toEqual([]);
    const { account } = await newAccount(service);
    const linked = await link(service, account.id, 'u-disabled');
    const headers = { 'if-match': String(linked.headers.etag) };
    const url = `/api/accounts/${account.id}`;
    await service.administrator.inject({ method: 'PATCH', url, payload: { disabled: true }, headers });
    const disabled = await new Browser(service).enter('u-disabled');
    const words = ({ title, detail }: { title: string; detail: string }) => [title, detail];
    expect(problem(disabled)).toEqual(problem(stranger));
    expect(words(disabled.json())).toEqual(words(stranger.json()));
    const bare = await newAccount(service);
    await link(service, bare.account.id, 'u-bare');
    await asService(service.database, (transaction) =>
      transaction
        .updateTable('memberships')
        .set({ endedAt: new Date() })
        .where('accountId', '=', bare.account.id)
        .execute(),
    );
    expect(problem(await new Browser(service).enter('u-bare'))).toEqual(problem(stranger));
  });
});

describe('what comes back from the provider', () => {
  it('rejects an answer from another browser or with another state', async () => {
    const { account } = await newAccount(service);
    await link(service, account.id, 'u-states');
    provider.person = { subject: 'u-states' };
    const [one, other] = [new Browser(service), new Browser(service)];
    const returned = await provider.walk(await one.begin());
    expect(problem(await other.end(returned))).toEqual([401, 'provider_entry_over']);
    await other.begin();
    expect(problem(await other.end(returned))).toEqual([401, 'provider_entry_over']);
    const forged = new URL(returned);
    forged.hash = returned.hash.replace(/state=[^&]+/, 'state=forged');
    expect(problem(await one.end(forged))).toEqual([401, 'provider_entry_over']);
    // A forged answer spoils nothing: the true one is still good.
    expect((await one.end(returned)).statusCode).toBe(200);
  });

  it('rejects a token with another nonce, and another verifier', async () => {
    const { account } = await newAccount(service);
    await link(service, account.id, 'u-nonce');
    provider.person = { subject: 'u-nonce' };
    for (const [name, value] of [
      ['nonce', 'another-one'],
      ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
    ] as const) {
      const browser = new Browser(service);
      const address = new URL(await browser.begin());
      address.searchParams.set(name, value);
      const returned = await provider.walk(address.href);
      expect(problem(await browser.end(returned)), name).toEqual([401, 'provider_refused']);
      expect((await browser.whoAmI()).session).toBeNull();
    }
  });

  it('counts once: neither the answer nor its code is good again', async () => {
    const { account } = await newAccount(service);
    await link(service, account.id, 'u-replay');
    provider.person = { subject: 'u-replay' };
    const browser = new Browser(service);
    const returned = await provider.walk(await browser.begin());
    const kept = browser.jar.get('__Host-junheng_entry') ?? '';
    expect((await browser.end(returned)).statusCode).toBe(200);
    const again = new Browser(service);
    again.jar.set('__Host-junheng_entry', kept);
    expect(problem(await again.end(returned))).toEqual([401, 'provider_entry_over']);
    // The code of one sign-in within another: the state is right, the code is used up.
    const next = new Browser(service);
    const other = await provider.walk(await next.begin());
    const [, code = ''] = /code=([^&]+)/.exec(returned.hash) ?? [];
    other.hash = other.hash.replace(/code=[^&]+/, `code=${code}`);
    expect(problem(await next.end(other))).toEqual([401, 'provider_refused']);
  });

  it('rejects an answer after ten minutes, and a declined sign-in', async () => {
    provider.person = { subject: 'u-late' };
    const slow = await trusting(provider, {}, clock);
    const late = new Browser(slow);
    const returned = await provider.walk(await late.begin());
    ahead = 10 * 60_000;
    expect(problem(await late.end(returned))).toEqual([401, 'provider_entry_over']);
    ahead = 0;
    await slow.close();
    const unwilling = new Browser(service);
    const address = await unwilling.begin();
    provider.person = null;
    const refused = await provider.walk(address);
    expect(refused.hash).toContain('error=access_denied');
    expect(problem(await unwilling.end(refused))).toEqual([401, 'provider_refused']);
  });

  it('leads nowhere else: the provider returns to the configured address alone, and no route redirects', async () => {
    const browser = new Browser(service);
    const address = new URL(await browser.begin());
    address.searchParams.set('redirect_uri', 'https://evil.example/');
    await expect(provider.walk(address.href)).rejects.toThrow('400');
    for (const host of ['evil.example', 'junheng.example:8080']) {
      const begun = await browser.ask('POST', '/api/session/provider?next=https://evil.example', undefined, {
        host,
        'x-forwarded-host': host,
      });
      expect(new URL(begun.json().location).searchParams.get('redirect_uri')).toBe(`${home}/`);
      expect(begun.headers.location).toBeUndefined();
    }
    provider.person = { subject: 'unknown' };
    const returned = await provider.walk(await browser.begin());
    returned.hash += '&next=https://evil.example&redirect_uri=https://evil.example';
    const ended = await browser.end(returned);
    expect([ended.headers.location, ended.body.includes('evil')]).toEqual([undefined, false]);
  });

  it('neither begins nor ends by another site’s doing', async () => {
    const browser = new Browser(service);
    for (const [url, payload] of [
      ['/api/session/provider', undefined],
      ['/api/session/provider/answer', { answer: 'code=x&state=y' }],
    ] as const)
      for (const more of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])
        expect(problem(await browser.ask('POST', url, payload, more)), url).toEqual([403, 'foreign_origin']);
  });

  it('limits the rate of refused provider answers', async () => {
    const small = await trusting(provider);
    const browser = new Browser(small);
    const codes = new Set<string>();
    for (let count = 0; count < 61; count += 1) {
      const { searchParams } = new URL(await browser.begin());
      const answer = `error=access_denied&state=${searchParams.get('state')}`;
      codes.add((await browser.ask('POST', '/api/session/provider/answer', { answer })).json().code);
    }
    expect([...codes]).toEqual(['provider_refused', 'login_slowed']);
    await small.close();
  });
});

describe('providers of other kinds', () => {
  it.each([
    ['takes the secret in the body alone', { clientAuthMethods: ['client_secret_post'] }, 'client_secret_post'],
    ['knows the service without a secret', { clientAuthMethods: ['none'] }, 'none'],
  ])('serve as well: one that %s', async (_what, configuration, method) => {
    const metadata = { token_endpoint_auth_method: method, ...(method === 'none' ? { client_secret: undefined } : {}) };
    const kind = await startProvider({ returnAddress: `${home}/`, metadata, configuration });
    const other = await trusting({ ...kind, clientSecret: method === 'none' ? '' : kind.clientSecret });
    const { account } = await newAccount(other);
    await link(other, account.id, 'k-1');
    kind.person = { subject: 'k-1' };
    const browser = new Browser(other);
    // One that knows no answer behind # gives it behind ?.
    const address = new URL(await browser.begin());
    address.searchParams.delete('response_mode');
    const returned = await kind.walk(address.href);
    expect([returned.hash, returned.searchParams.has('code')]).toEqual(['', true]);
    expect((await browser.end(returned)).json().account.id).toBe(account.id);
    await other.close();
    await kind.close();
  });
});

describe('a provider that is away', () => {
  it('reports an unavailable provider before and after the redirect, and still accepts passwords', async () => {
    const gone = await providerOfHome();
    const port = Number(new URL(gone.issuer).port);
    const small = await trusting(gone);
    const browser = new Browser(small);
    gone.person = { subject: 'u-1' };
    const returned = await gone.walk(await browser.begin());
    await gone.close();
    expect(problem(await browser.end(returned))).toEqual([503, 'provider_unavailable']);
    const cold = await trusting(gone);
    const begun = await new Browser(cold).ask('POST', '/api/session/provider');
    expect(problem(begun)).toEqual([503, 'provider_unavailable']);
    expect(begun.json().detail).toContain('密码');
    const english = await new Browser(cold).ask('POST', '/api/session/provider', undefined, {
      'accept-language': 'en',
    });
    expect(english.json().detail).toContain('password');
    const { account, secret } = await newAccount(cold);
    const byPassword = await new Browser(cold).ask('POST', '/api/session', { login: account.login, password: secret });
    expect(byPassword.statusCode).toBe(200);
    // Once it is back, nothing needs to be started anew.
    const back = await providerOfHome(port);
    expect(new URL(await new Browser(cold).begin()).origin).toBe(back.issuer);
    await back.close();
    await small.close();
    await cold.close();
  });

  it('offers no provider sign-in on the page and answers 404 on its routes if none is configured', async () => {
    const plain = await testService({ solve: solveAtOnce });
    const browser = new Browser(plain);
    expect(await browser.whoAmI()).toEqual({ session: null, provider: null });
    expect(problem(await browser.ask('POST', '/api/session/provider'))).toEqual([404, 'provider_off']);
    const answered = await browser.ask('POST', '/api/session/provider/answer', { answer: 'code=x&state=y' });
    expect(problem(answered)).toEqual([404, 'provider_off']);
    await plain.close();
  });
});
