import { openProvider } from '../../api/http/auth/oidc/provider.ts';
import { readProviderSettings } from '../../api/http/auth/oidc/settings.ts';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import { readPublicAddress } from '../../api/http/public-address.ts';
import { type RunningProvider, startProvider } from '../support/identity-provider.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

/** Where browsers reach the service. */
export const home = 'https://junheng.example';
const publicAddress = readPublicAddress(home) ?? null;

/** A provider that sends browsers back there. */
export const providerOfHome = (port?: number): Promise<RunningProvider> =>
  startProvider({ returnAddress: `${home}/`, ...(port === undefined ? {} : { port }) });

/** A service that trusts this provider, with an administrator. */
export interface Trusting extends TestService {
  readonly provider: RunningProvider;
  readonly administrator: Client;
}

export const trusting = async (
  provider: RunningProvider,
  more: Readonly<Record<string, string>> = {},
  clock: () => Date = () => new Date(),
): Promise<Trusting> => {
  const { issuer, clientId, clientSecret } = provider;
  const environment = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, ...more };
  const settings = readProviderSettings(environment, publicAddress);
  if (!settings.ok || settings.value === null) throw new Error('the settings of the test are none');
  const parts = { identityProvider: openProvider(settings.value) };
  const service = await testService({ solve: solveAtOnce }, { publicAddress }, clock, parts);
  const { app, database } = service;
  return {
    ...service,
    provider,
    administrator: await signedIn(app, database, { role: 'administrator', districtId: null }),
  };
};

/** A browser with the page: it keeps its cookies from answer to answer. */
export class Browser {
  readonly jar = new Map<string, string>();
  readonly of: TestService & { readonly provider?: RunningProvider };
  constructor(of: TestService & { readonly provider?: RunningProvider }) {
    this.of = of;
  }
  async ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object, more: object = {}) {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { [pageHeader]: '1', 'accept-language': 'zh', ...(cookie === '' ? {} : { cookie }), ...more };
    const answer = await this.of.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    for (const { name, value } of answer.cookies) {
      if (value === '') this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return answer;
  }
  /** The address of the provider this browser is sent to. */
  begin = async (): Promise<string> => (await this.ask('POST', '/api/session/provider')).json().location;
  /** The way through the provider, as somebody it knows or, without, as somebody who says no. */
  through = async (address: string, subject: string | null, claims: Readonly<Record<string, unknown>> = {}) => {
    const { provider } = this.of;
    if (provider === undefined) throw new Error('the service has no provider');
    provider.person = subject === null ? null : { subject, claims };
    return provider.walk(address);
  };
  /** What the page does where the provider has sent the browser back. */
  end = (returned: URL) => {
    const answer = returned.hash === '' ? returned.search : returned.hash;
    return this.ask('POST', '/api/session/provider/answer', { answer: answer.slice(1) });
  };
  /** The whole way. */
  enter = async (subject: string, claims: Readonly<Record<string, unknown>> = {}) =>
    this.end(await this.through(await this.begin(), subject, claims));
  whoAmI = async () => (await this.ask('GET', '/api/session')).json();
}

let logins = 0;

/** Creates an account with an unused one-time secret: an officer with further roles. */
export const newAccount = async ({ administrator, districtId }: Trusting, roles: readonly object[] = []) => {
  logins += 1;
  const memberships = [{ role: 'personnel_officer', districtId }, ...roles];
  const payload = { login: `wang.li.${logins}`, displayName: '王丽', memberships };
  const made = (await administrator.inject({ method: 'POST', url: '/api/accounts', payload })).json();
  return made as { account: { id: string; login: string }; secret: string };
};

/** Links an account as it is now, by the administrator or by somebody else. */
export const link = async ({ administrator }: Trusting, id: string, subject: string, as: Client = administrator) => {
  const { etag } = (await administrator.inject(`/api/accounts/${id}`)).headers;
  const headers = { 'if-match': String(etag), 'accept-language': 'zh' };
  return as.inject({ method: 'PUT', url: `/api/accounts/${id}/identity`, payload: { subject }, headers });
};

/** What a refusal is. */
export const problem = (answer: { statusCode: number; json: () => { code: string } }) => [
  answer.statusCode,
  answer.json().code,
];
