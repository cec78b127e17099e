import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import type { WhoAmI } from '../../api/http/contract/session.ts';
import { readPublicAddress } from '../../api/http/public-address.ts';
import { signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let secret: string;
const own = '床前明月光疑是地上霜';

beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  secret = await newAccount(service);
});
afterAll(() => service.close());

/** An account that is officer and administrator, made by an administrator; the secret of its first sign-in. */
const newAccount = async ({ app, database, districtId }: TestService): Promise<string> => {
  const administrator = await signedIn(app, database, { role: 'administrator', districtId: null });
  const memberships = [{ role: 'personnel_officer', districtId }, { role: 'administrator' }];
  const payload = { login: 'wang.li', displayName: '王丽', memberships };
  const made = await administrator.inject({ method: 'POST', url: '/api/accounts', payload });
  return made.json().secret;
};

/** The cookies of a browser, kept from answer to answer. */
class Browser {
  readonly jar = new Map<string, string>();
  readonly of: TestService;
  constructor(of: TestService = service) {
    this.of = of;
  }
  async ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, payload?: object, more: object = {}) {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const all = { [pageHeader]: '1', 'accept-language': 'zh', ...(cookie === '' ? {} : { cookie }), ...more };
    const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    const answer = await this.of.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    for (const { name, value } of answer.cookies) {
      if (value === '') this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return answer;
  }
  login = (login: string, password: string) => this.ask('POST', '/api/session', { login, password });
  whoAmI = async (): Promise<WhoAmI['session']> => (await this.ask('GET', '/api/session')).json().session;
}

describe('signing in over HTTP', () => {
  it('lets a one-time secret do nothing but set a password, and then everything the role may', async () => {
    const browser = new Browser();
    expect(await browser.whoAmI()).toBeNull();
    const signedIn = await browser.login('wang.li', secret);
    expect(signedIn.statusCode).toBe(200);
    expect(signedIn.json()).toMatchObject({ mustChangePassword: true, account: { login: 'wang.li' } });
    const early = await browser.ask('GET', '/api/datasets');
    expect([early.statusCode, early.json().code]).toEqual([403, 'password_change_required']);
    for (const [present, next, reason] of [
      ['wrong', own, '现在的密码不对。'],
      [secret, 'short', '新密码至少 10 个字。'],
      [secret, secret, '新密码与现在的相同。'],
    ] as const) {
      const refused = await browser.ask('PUT', '/api/session/password', { present, next });
      expect([refused.statusCode, refused.json().detail]).toEqual([422, reason]);
    }
    const before = browser.jar.get('junheng_session');
    const changed = await browser.ask('PUT', '/api/session/password', { present: secret, next: own });
    expect(changed.json()).toMatchObject({ mustChangePassword: false, membership: { role: 'personnel_officer' } });
    expect(browser.jar.get('junheng_session')).not.toBe(before);
    expect((await browser.ask('GET', '/api/datasets')).statusCode).toBe(200);
    const again = await new Browser().login('wang.li', secret);
    expect([again.statusCode, again.json().code]).toEqual([401, 'login_refused']);
  });

  it('ends the session whose cookie it replaces, and none where it refuses', async () => {
    const browser = new Browser();
    await browser.login('wang.li', own);
    const first = browser.jar.get('junheng_session') ?? '';
    const standing = async (session: string): Promise<boolean> => {
      const headers = { cookie: `junheng_session=${session}` };
      return (await service.app.inject({ url: '/api/session', headers })).json().session !== null;
    };
    expect((await browser.login('wang.li', 'not the password')).statusCode).toBe(401);
    expect(await standing(first)).toBe(true);
    expect((await browser.login('wang.li', own)).statusCode).toBe(200);
    const second = browser.jar.get('junheng_session') ?? '';
    expect(second).not.toBe(first);
    expect([await standing(first), await standing(second)]).toEqual([false, true]);
    // Another browser's session of the same account goes on.
    const other = new Browser();
    await other.login('wang.li', own);
    expect(await standing(second)).toBe(true);
  });

  it('ends every other session when the password changes', async () => {
    const [one, other] = [new Browser(), new Browser()];
    await one.login('wang.li', own);
    await other.login('wang.li', own);
    const next = '飞流直下三千尺疑是银河落九天';
    await one.ask('PUT', '/api/session/password', { present: own, next });
    expect(await other.whoAmI()).toBeNull();
    expect(await one.whoAmI()).not.toBeNull();
    await one.ask('PUT', '/api/session/password', { present: next, next: own });
  });

  it('tells who is signed in, with what that allows, and goes on as another of the own memberships', async () => {
    const browser = new Browser();
    await browser.login('wang.li', own);
    const session = await browser.whoAmI();
    expect(session?.memberships.map(({ role }) => role).toSorted()).toEqual(['administrator', 'personnel_officer']);
    expect(session?.actions).toMatchObject({ 'datasets.import': 'district' });
    expect(session?.actions).not.toHaveProperty(['accounts.read']);
    const administrator = session?.memberships.find(({ role }) => role === 'administrator');
    const switched = await browser.ask('PATCH', '/api/session', { membershipId: administrator?.id });
    expect(switched.json().actions).toMatchObject({ 'accounts.read': 'every' });
    expect((await browser.ask('GET', '/api/datasets')).json()).toMatchObject({ code: 'not_permitted', status: 403 });
    // The next session begins where this one was.
    const later = new Browser();
    await later.login('wang.li', own);
    expect((await later.whoAmI())?.membership.role).toBe('administrator');
    await later.ask('PATCH', '/api/session', { membershipId: session?.membership.id });
    const foreign = await browser.ask('PATCH', '/api/session', { membershipId: service.officer.caller.membershipId });
    expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'membership_not_found']);
  });

  it('signs out for good: the secret is worth nothing afterwards', async () => {
    const browser = new Browser();
    await browser.login('wang.li', own);
    const kept = browser.jar.get('junheng_session') ?? '';
    const out = await browser.ask('DELETE', '/api/session');
    expect([out.statusCode, out.body]).toEqual([204, '']);
    expect(browser.jar.has('junheng_session')).toBe(false);
    browser.jar.set('junheng_session', kept);
    expect(await browser.whoAmI()).toBeNull();
    expect((await browser.ask('GET', '/api/datasets')).json()).toMatchObject({ code: 'not_signed_in', status: 401 });
    expect((await browser.ask('DELETE', '/api/session')).statusCode).toBe(204);
  });

  it('answers every wrong login alike and delays further tries', async () => {
    const browser = new Browser();
    const answers = [await browser.login('wang.li', 'wrong'), await browser.login('unknown-login', 'wrong')];
    const [known, unknown] = answers.map((answer) => ({ ...answer.json(), status: answer.statusCode }));
    expect(known).toEqual(unknown);
    expect(answers[0]?.cookies).toEqual([]);
    for (let count = 0; count < 5; count += 1) await browser.login('unknown-login', `guess ${count}`);
    const slowed = await browser.login('unknown-login', 'guess');
    expect([slowed.statusCode, slowed.json().code]).toEqual([429, 'login_slowed']);
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('the cookies', () => {
  it('sets cookies HttpOnly and SameSite, and Secure over https', async () => {
    const flags = async (of: TestService) => {
      const answer = await new Browser(of).login('wang.li', of === service ? own : await newAccount(of));
      return answer.cookies.map(({ name, httpOnly, sameSite, secure, path }) => ({
        name,
        httpOnly,
        sameSite,
        secure,
        path,
      }));
    };
    const plain = { httpOnly: true, sameSite: 'Strict', path: '/', secure: undefined };
    expect(await flags(service)).toEqual([
      { ...plain, name: 'junheng_device' },
      { ...plain, name: 'junheng_session' },
    ]);
    const publicAddress = readPublicAddress('https://junheng.example') ?? null;
    const https = await testService({ solve: solveAtOnce }, { publicAddress });
    expect(await flags(https)).toEqual([
      { ...plain, name: '__Host-junheng_device', secure: true },
      { ...plain, name: '__Host-junheng_session', secure: true },
    ]);
    const { headers } = await https.app.inject('/');
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
    await https.close();
  });
});

describe('a request another site causes', () => {
  it.each([
    ['without the page’s header', { [pageHeader]: null }],
    ['of another site', { 'sec-fetch-site': 'cross-site' }],
    ['of another origin', { origin: 'http://evil.example' }],
    ['of a page without an origin', { origin: 'null' }],
  ])('changes nothing: %s', async (_what, more) => {
    const browser = new Browser();
    await browser.login('wang.li', own);
    for (const [method, url, payload] of [
      ['POST', '/api/tokens', { name: 'x', scopes: ['*'], days: 1 }],
      ['POST', '/api/session', { login: 'wang.li', password: own }],
      ['DELETE', '/api/session', undefined],
    ] as const) {
      const refused = await browser.ask(method, url, payload, more);
      expect([refused.statusCode, refused.json().code], url).toEqual([403, 'foreign_origin']);
    }
    expect(await browser.whoAmI()).not.toBeNull();
  });
});

describe('too many requests', () => {
  it('limits requests per caller, or per address without a session', async () => {
    const small = await testService({ solve: solveAtOnce }, { rateLimits: { known: 4, unknown: 2 } });
    const statuses = async (ask: () => Promise<{ statusCode: number }>, count: number) => {
      const found: number[] = [];
      for (let index = 0; index < count; index += 1) found.push((await ask()).statusCode);
      return found;
    };
    expect(await statuses(() => small.app.inject('/api/session'), 3)).toEqual([200, 200, 429]);
    expect(await statuses(() => small.inject('/api/samples'), 5)).toEqual([200, 200, 200, 200, 429]);
    const garbage = { authorization: `Bearer jht_${'x'.repeat(43)}` };
    const refused = await small.app.inject({ url: '/api/samples', headers: garbage });
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'too_many_requests']);
    expect(refused.headers['retry-after']).toBeDefined();
    expect((await small.app.inject('/')).statusCode).toBe(200);
    await small.close();
  });
});
