import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import { logSerializers } from '../../api/http/log-serializers.ts';
import type { IdentityProvider } from '../../api/use-cases/sign-in/identity-provider.ts';
import { signedIn } from '../support/signed-in.ts';
import { testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

describe('the log', () => {
  it('logs no passwords, secrets, names or numbers of persons for any request', async () => {
    let log = '';
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        log += String(chunk);
        done();
      },
    });
    const logger = { level: 'trace', stream, serializers: logSerializers };
    const identityProvider: IdentityProvider = {
      issuer: 'https://login.example/',
      name: null,
      address: async ({ state, nonce }) => ({
        kind: 'address',
        address: `https://login.example/?state=${state}&nonce=${nonce}`,
      }),
      identify: async () => ({ kind: 'refused', reason: 'invalid_grant' }),
      signOutAddress: async () => null,
    };
    const service = await testService({ solve: solveAtOnce }, { logger }, undefined, { identityProvider });
    service.app.get('/api/fails', { config: { action: 'public' } }, () => {
      throw new Error('teacher 11010119900307123X not found');
    });
    const { app, inject, officer } = service;
    const payload = { login: 'wang.li', password: 'secret-of-hers' };
    await app.inject({ method: 'POST', url: '/api/session', payload, headers: { [pageHeader]: '1' } });
    await inject('/api/datasets/T-0042/ledger?preset=王丽华');
    const token = { method: 'POST' as const, url: '/api/tokens', payload: { name: 'x', scopes: ['*'], days: 1 } };
    const { secret } = (await inject(token)).json();
    await app.inject({ url: '/api/plans', headers: { authorization: `Bearer ${secret}` } });
    await signedIn(app, service.database, { role: 'auditor', districtId: service.districtId });
    await app.inject('/api/fails');
    const headers = { [pageHeader]: '1' };
    const begun = await app.inject({ method: 'POST', url: '/api/session/provider', headers });
    const address = new URL(begun.json().location);
    const answer = `code=code-of-hers&state=${address.searchParams.get('state')}`;
    const cookie = begun.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    // A provider that cannot answer in the fragment sends the parameters to the page in the query.
    await app.inject(`/?${answer}`);
    const ended = await app.inject({
      method: 'POST',
      url: '/api/session/provider/answer',
      payload: { answer },
      headers: { ...headers, cookie },
    });
    expect(ended.json().code).toBe('provider_refused');
    expect(ended.body).not.toContain('code-of-hers');
    await service.close();
    expect(log).toContain('/api/datasets/:id/ledger');
    expect(log).toContain('teacher ＊ not found');
    for (const kept of ['wang.li', 'secret-of-hers', 'T-0042', '王丽华', encodeURI('王丽华'), '11010119900307123X'])
      expect(log, kept).not.toContain(kept);
    expect(log).toContain('"reason":"invalid_grant"');
    const entry = [...address.searchParams.values(), ...begun.cookies.map(({ value }) => value), 'code-of-hers'];
    for (const secretKept of [secret, officer.session, ...entry]) expect(log).not.toContain(secretKept);
  });
});
