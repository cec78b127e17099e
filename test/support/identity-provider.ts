import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Context, Provider } from 'oidc-provider';
import { raise } from '../../solver/process/raise.ts';
import { providerMemory } from './provider-memory.ts';

/** Somebody the provider knows, with what it says of them. */
export interface Person {
  readonly subject: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

export interface RunningProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The person of the next sign-in; `null`: the person declines. */
  person: Person | null;
  /**
   * What a browser that keeps no cookies but these is sent on to, from the address it was given to the service's own.
   */
  readonly walk: (address: string) => Promise<URL>;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly returnAddress: string;
  /** Where the provider is to listen again, after it was away. */
  readonly port?: number;
  /** What browsers call this machine: by another name than the service it is another site. */
  readonly host?: 'localhost' | '127.0.0.1';
  readonly metadata?: object;
  readonly configuration?: object;
}

const signingKey = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' };
};

/** Follows redirects as a browser does, with the provider's cookies, until the service's own address is reached. */
const walking = async (address: string, issuer: string): Promise<URL> => {
  const jar = new Map<string, string>();
  let next = new URL(address);
  for (let steps = 0; steps < 10; steps += 1) {
    if (next.origin !== issuer) return next;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`the provider did not redirect: ${answer.status} ${await answer.text()}`);
    next = new URL(location, next);
  }
  throw new Error('the provider sends in circles');
};

/** A complete local OpenID provider that signs in the configured person; it requires PKCE. */
export const startProvider = async (options: Options): Promise<RunningProvider> => {
  const { returnAddress, port = 0, host = '127.0.0.1', metadata = {}, configuration = {} } = options;
  let running: RunningProvider | undefined;
  let provider: Provider | undefined;
  const server = createServer((request, response) => {
    if (provider === undefined) return;
    const person = running?.person ?? null;
    if (!request.url?.startsWith('/interaction/')) provider.callback()(request, response).catch(raise);
    else {
      const refusal = { error: 'access_denied', error_description: 'no' };
      const result = person === null ? refusal : { login: { accountId: person.subject } };
      provider.interactionFinished(request, response, result).catch(raise);
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://${host}:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ['junheng', 'a secret of the client, kept by the service'];
  provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [returnAddress],
        post_logout_redirect_uris: [returnAddress],
        ...metadata,
      },
    ],
    jwks: { keys: [signingKey()] },
    adapter: providerMemory(),
    ttl: { AccessToken: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    renderError: (context: { body: unknown }, { error }: { error: string }) => {
      context.body = error;
    },
    cookies: { keys: ['signs the cookies of the test'] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...running?.person?.claims }),
    }),
    loadExistingGrant: async ({ oidc }: Context) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    ...configuration,
  });
  running = {
    issuer,
    clientId,
    clientSecret,
    person: null,
    walk: (address) => walking(address, issuer),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return running;
};
