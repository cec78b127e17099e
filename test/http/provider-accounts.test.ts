import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { RunningProvider } from '../support/identity-provider.ts';
import { signedIn } from '../support/signed-in.ts';
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

let provider: RunningProvider;
let service: Trusting;
beforeAll(async () => {
  provider = await providerOfHome();
  service = await trusting(provider);
});
afterAll(async () => {
  await service.close();
  await provider.close();
});

describe('linking accounts to subjects', () => {
  it('takes no subject of another account, and tells who saw the account before it changed', async () => {
    const [one, other] = [await newAccount(service), await newAccount(service)];
    const linked = await link(service, one.account.id, 'u-shared');
    expect(linked.statusCode).toBe(200);
    const taken = await link(service, other.account.id, 'u-shared');
    expect(problem(taken)).toEqual([409, 'subject_taken']);
    const url = `/api/accounts/${one.account.id}/identity`;
    const stale = { method: 'PUT', url, payload: { subject: 'u-other' }, headers: { 'if-match': '"1"' } } as const;
    expect(problem(await service.administrator.inject(stale))).toEqual([412, 'revision_stale']);
    const unread = { method: 'DELETE', url } as const;
    expect(problem(await service.administrator.inject(unread))).toEqual([428, 'revision_missing']);
    expect((await service.administrator.inject(`/api/accounts/${other.account.id}`)).json().identity).toBeNull();
    expect((await new Browser(service).enter('u-shared')).json().account.id).toBe(one.account.id);
  });

  it('closes what it had opened when it is taken away, and tells both in the trail without the subject', async () => {
    const { account } = await newAccount(service);
    await link(service, account.id, 'u-leaves');
    const browser = new Browser(service);
    await browser.enter('u-leaves');
    const { etag } = (await service.administrator.inject(`/api/accounts/${account.id}`)).headers;
    const url = `/api/accounts/${account.id}/identity`;
    const gone = await service.administrator.inject({ method: 'DELETE', url, headers: { 'if-match': String(etag) } });
    expect([gone.statusCode, gone.json().identity]).toEqual([200, null]);
    expect((await browser.whoAmI()).session).toBeNull();
    expect(problem(await new Browser(service).enter('u-leaves'))).toEqual([403, 'provider_nobody']);
    const events = await asService(service.database, (transaction) =>
      transaction.selectFrom('events').selectAll().where('subjectId', '=', account.id).orderBy('number').execute(),
    );
    expect(events.map(({ action }) => action)).toEqual(['accounts.create', 'accounts.link', 'accounts.unlink']);
    expect(events.every(({ actor }) => actor === service.administrator.caller.accountId)).toBe(true);
    expect(JSON.stringify(events)).not.toContain('u-leaves');
  });

  it('links only accounts with a login, and leaves teachers’ cards to their links', async () => {
    const { officer, app, database, districtId } = service;
    const teacher = await signedIn(app, database, { role: 'teacher', districtId, schoolId: 'S1', teacherId: 'T1' });
    const { accountId } = teacher.caller;
    await asService(database, (transaction) =>
      transaction.updateTable('accounts').set({ login: null }).where('id', '=', accountId).execute(),
    );
    expect(problem(await link(service, accountId, 'u-teacher'))).toEqual([404, 'account_not_found']);
    expect(problem(await link(service, accountId, 'u-teacher', officer))).toEqual([403, 'not_permitted']);
  });
});

describe('a claim that is configured to name the login', () => {
  let named: Trusting;
  beforeAll(async () => {
    named = await trusting(provider, { OIDC_LOGIN_CLAIM: 'preferred_username' });
  });
  afterAll(() => named.close());

  it('links at the first sign-in, once; afterwards the subject alone counts', async () => {
    const { account } = await newAccount(named);
    const first = await new Browser(named).enter('s-1', { preferred_username: account.login.toUpperCase() });
    expect(first.json().account.id).toBe(account.id);
    const renamed = await new Browser(named).enter('s-1', { preferred_username: 'somebody-else' });
    expect(renamed.json().account.id).toBe(account.id);
    const heir = await new Browser(named).enter('s-2', { preferred_username: account.login });
    expect(problem(heir)).toEqual([403, 'provider_nobody']);
    const events = await asService(named.database, (transaction) =>
      transaction
        .selectFrom('events')
        .selectAll()
        .where('subjectId', '=', account.id)
        .where('action', '=', 'accounts.link')
        .execute(),
    );
    expect(events).toMatchObject([{ actor: account.id, data: { by: 'claim' } }]);
  });

  it('never opens an administrator’s account by a claim, nor an account without one', async () => {
    const { account } = await newAccount(named, [{ role: 'administrator' }]);
    const refused = await new Browser(named).enter('s-3', { preferred_username: account.login });
    expect(problem(refused)).toEqual([403, 'provider_nobody']);
    expect(problem(await new Browser(named).enter('s-4'))).toEqual([403, 'provider_nobody']);
    await link(named, account.id, 's-3');
    expect((await new Browser(named).enter('s-3')).json().account.id).toBe(account.id);
  });

  it('opens one account once when the same person enters from several places together', async () => {
    const { account } = await newAccount(named);
    provider.person = { subject: 's-5', claims: { preferred_username: account.login } };
    const browsers = [new Browser(named), new Browser(named), new Browser(named)];
    const returned = await Promise.all(browsers.map(async (one) => provider.walk(await one.begin())));
    const ended = await Promise.all(browsers.map((one, index) => one.end(returned[index] ?? new URL(home))));
    expect(ended.some(({ statusCode }) => statusCode === 200)).toBe(true);
    for (const answer of ended) expect([200, 403]).toContain(answer.statusCode);
    const rows = await asService(named.database, (transaction) =>
      transaction.selectFrom('identities').selectAll().where('subject', '=', 's-5').execute(),
    );
    expect(rows).toHaveLength(1);
  });

  it('counts as an address of post only where the provider has verified it', async () => {
    const byMail = await trusting(provider, { OIDC_LOGIN_CLAIM: 'email', OIDC_SCOPES: 'email' });
    const login = 'wang@example.gov.cn';
    const memberships = [{ role: 'auditor', districtId: byMail.districtId }];
    await byMail.administrator.inject({
      method: 'POST',
      url: '/api/accounts',
      payload: { login, displayName: '王', memberships },
    });
    const unverified = await new Browser(byMail).enter('m-1', { email: login, email_verified: false });
    expect(problem(unverified)).toEqual([403, 'provider_nobody']);
    const verified = await new Browser(byMail).enter('m-1', { email: login, email_verified: true });
    expect(verified.json().account.login).toBe(login);
    await byMail.close();
  });
});

describe('signing out', () => {
  it('leads on to the provider only where that is configured, and only who came from there', async () => {
    const both = await trusting(provider, { OIDC_SIGN_OUT: 'yes' });
    const { account, secret } = await newAccount(both);
    await link(both, account.id, 'o-1');
    const browser = new Browser(both);
    await browser.enter('o-1');
    const out = await browser.ask('DELETE', '/api/session');
    const address = new URL(out.json().location);
    expect([out.statusCode, address.origin]).toEqual([200, provider.issuer]);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: provider.clientId,
      post_logout_redirect_uri: `${home}/`,
    });
    expect((await browser.whoAmI()).session).toBeNull();
    const byPassword = new Browser(both);
    await byPassword.ask('POST', '/api/session', { login: account.login, password: secret });
    expect((await byPassword.ask('DELETE', '/api/session')).statusCode).toBe(204);
    await both.close();
  });
});
