import type { Fault } from '../../../../src/fault.ts';
import { failure, type Result, success } from '../../../../src/result.ts';
import { message } from '../../../../src/text/message.ts';
import type { PublicAddress } from '../../public-address.ts';

export interface ProviderSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** `null`: a client without one, which PKCE alone protects. */
  readonly clientSecret: string | null;
  readonly name: string | null;
  /**
   * The claim that equals the login of an account, for the first sign-in of an unlinked subject. `null`, which is
   * the default: administrators link. Only issuer and subject are certain to name one person for ever (OpenID Connect
   * Core 1.0, 5.7); at many providers people choose `preferred_username` themselves, or inherit another's.
   */
  readonly loginClaim: string | null;
  readonly scopes: string;
  /** Whether signing out here leads on to signing out there. */
  readonly signsOut: boolean;
  /** An issuer over plain http elsewhere than on this machine. */
  readonly allowsHttp: boolean;
  /** Where the provider sends the browser back to: the page, at the public address. */
  readonly returnAddress: URL;
}

type Environment = Readonly<Record<string, string | undefined>>;

const loopback = ['localhost', '127.0.0.1', '[::1]'];
const yes = ['1', 'yes', 'true'];

const fault = (column: string, found: string | null, about: string): Fault => ({
  severity: 'error',
  place: 'cli.place.environment',
  row: null,
  column,
  found,
  expected: message(`oidc.settings.${about}.expected`),
  remedy: message(`oidc.settings.${about}.remedy`),
});

/** The issuer's address: https, or http on this machine, or http where that is said to be meant. */
const readIssuer = (text: string, allowsHttp: boolean): URL | Fault => {
  const url = URL.parse(text);
  const isAddress = url !== null && ['http:', 'https:'].includes(url.protocol) && url.search === '' && url.hash === '';
  if (!isAddress || url.username !== '' || url.password !== '') return fault('OIDC_ISSUER', text, 'issuer');
  const isPrivate = url.protocol === 'https:' || loopback.includes(url.hostname) || allowsHttp;
  return isPrivate ? url : fault('OIDC_ISSUER', text, 'plain');
};

/**
 * Reads the identity provider's settings from the environment: `null` without an issuer. A partial configuration is
 * reported, never guessed; the secret itself is never quoted.
 */
export const readProviderSettings = (
  environment: Environment,
  publicAddress: PublicAddress | null,
): Result<ProviderSettings | null, Fault> => {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const named = given('OIDC_ISSUER');
  if (named === null) return success(null);
  const allowsHttp = yes.includes(given('OIDC_ALLOW_HTTP') ?? '');
  const issuer = readIssuer(named, allowsHttp);
  const clientId = given('OIDC_CLIENT_ID');
  const faults = [
    ...(issuer instanceof URL ? [] : [issuer]),
    ...(clientId === null ? [fault('OIDC_CLIENT_ID', null, 'client')] : []),
    ...(publicAddress === null ? [fault('--public-address', null, 'public_address')] : []),
  ];
  if (!(issuer instanceof URL) || clientId === null || publicAddress === null) return failure(faults);
  const scopes = new Set(['openid', ...(given('OIDC_SCOPES') ?? 'profile').split(/[\s,]+/)]);
  return success({
    issuer,
    clientId,
    clientSecret: given('OIDC_CLIENT_SECRET'),
    name: given('OIDC_NAME'),
    loginClaim: given('OIDC_LOGIN_CLAIM'),
    scopes: [...scopes].join(' '),
    signsOut: yes.includes(given('OIDC_SIGN_OUT') ?? ''),
    allowsHttp,
    returnAddress: new URL('/', publicAddress.origin),
  });
};
