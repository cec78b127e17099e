import { describe, expect, it } from 'vitest';
import { readPublicAddress } from '../../public-address.ts';
import { readProviderSettings } from './settings.ts';

const publicAddress = readPublicAddress('https://junheng.example') ?? null;
const whole = {
  OIDC_ISSUER: 'https://login.example/realms/edu',
  OIDC_CLIENT_ID: 'junheng',
  OIDC_CLIENT_SECRET: 'kept',
};

const faultsOf = (environment: Readonly<Record<string, string>>, address = publicAddress) => {
  const read = readProviderSettings(environment, address);
  return read.ok ? null : read.faults.map(({ column, expected }) => `${column} ${expected.key}`);
};

describe('the settings of the identity provider', () => {
  it('returns no provider without an issuer', () => {
    expect(readProviderSettings({}, null)).toEqual({ ok: true, value: null });
    expect(readProviderSettings({ ...whole, OIDC_ISSUER: '  ' }, null)).toEqual({ ok: true, value: null });
  });

  it('trust no claim and sign out here alone, unless they say otherwise', () => {
    const read = readProviderSettings(whole, publicAddress);
    expect(read.ok && read.value).toMatchObject({ loginClaim: null, signsOut: false, allowsHttp: false, name: null });
    expect(read.ok && read.value?.scopes).toBe('openid profile');
    expect(read.ok && read.value?.returnAddress.href).toBe('https://junheng.example/');
    const more = { OIDC_LOGIN_CLAIM: 'email', OIDC_SCOPES: 'email, openid', OIDC_SIGN_OUT: 'yes', OIDC_NAME: '教育云' };
    const other = readProviderSettings({ ...whole, ...more }, publicAddress);
    expect(other.ok && other.value).toMatchObject({ loginClaim: 'email', scopes: 'openid email', signsOut: true });
  });

  it.each([
    ['ftp://login.example', 'OIDC_ISSUER oidc.settings.issuer.expected'],
    ['login.example', 'OIDC_ISSUER oidc.settings.issuer.expected'],
    ['https://user:password@login.example', 'OIDC_ISSUER oidc.settings.issuer.expected'],
    ['https://login.example/?realm=edu', 'OIDC_ISSUER oidc.settings.issuer.expected'],
    ['http://login.example', 'OIDC_ISSUER oidc.settings.plain.expected'],
    ['http://127.0.0.1.example', 'OIDC_ISSUER oidc.settings.plain.expected'],
  ])('refuse the issuer %s', (issuer, fault) => {
    expect(faultsOf({ ...whole, OIDC_ISSUER: issuer })).toEqual([fault]);
  });

  it('take plain http on this machine, or where it is said to be meant', () => {
    for (const issuer of ['http://localhost:8080', 'http://127.0.0.1:9000', 'http://[::1]:9000'])
      expect(faultsOf({ ...whole, OIDC_ISSUER: issuer }), issuer).toBeNull();
    expect(faultsOf({ ...whole, OIDC_ISSUER: 'http://login.example', OIDC_ALLOW_HTTP: 'yes' })).toBeNull();
  });

  it('report every missing setting in one error and never quote the secret', () => {
    const half = { OIDC_ISSUER: 'http://login.example', OIDC_CLIENT_SECRET: 'kept' };
    expect(faultsOf(half, null)).toEqual([
      'OIDC_ISSUER oidc.settings.plain.expected',
      'OIDC_CLIENT_ID oidc.settings.client.expected',
      '--public-address oidc.settings.public_address.expected',
    ]);
    expect(JSON.stringify(readProviderSettings(half, null))).not.toContain('kept');
  });
});
