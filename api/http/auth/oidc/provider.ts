import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  ResponseBodyError,
} from 'openid-client';
import type { Identified, IdentityProvider, LoginAttempt } from '../../../use-cases/sign-in/identity-provider.ts';
import type { ProviderSettings } from './settings.ts';

/** Seconds one request to the provider may take, and by which its clock may differ from ours. */
const [patience, tolerance] = [8, 30];

/** Milliseconds after which the provider's own description is read anew. */
const freshFor = 60 * 60 * 1000;

/** The first way of showing the client's secret that the provider takes; `client_secret_basic` where it names none. */
const showSecret = (secret: string): ClientAuth => {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const isPost = taken.includes('client_secret_post') && !taken.includes('client_secret_basic');
    return (isPost ? post : basic)(server, ...rest);
  };
};

/** A code of what went wrong: words of the provider may name a person, and stay out of the log. */
const reasonOf = (error: unknown): string => {
  if (error instanceof ResponseBodyError || error instanceof AuthorizationResponseError) return error.error;
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code ?? error.name;
};

/** Codes of a malformed or missing answer: caused by the provider or the network, not by the person who signs in. */
const noAnswer = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR'];

/** Refusals of the service itself rather than of who signs in: it is configured wrongly, or the provider is unwell. */
const notThePerson = ['invalid_client', 'unauthorized_client', 'server_error', 'temporarily_unavailable'];

const failed = (error: unknown): Identified => {
  const reason = reasonOf(error);
  const isAway = error instanceof TypeError || noAnswer.includes(reason) || notThePerson.includes(reason);
  return { kind: isAway ? 'unavailable' : 'refused', reason };
};

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** An address as it was typed, if it only might be somebody's. */
const claimOf = (claims: Readonly<Record<string, unknown>>, name: string): string | null =>
  name === 'email' && claims.email_verified !== true ? null : textOf(claims[name]);

/** Opens the configured provider. Its discovery document is fetched on first use and again every hour. */
export const openProvider = (settings: ProviderSettings): IdentityProvider => {
  const { issuer, clientId, clientSecret, loginClaim, returnAddress } = settings;
  const mayBePlain = settings.allowsHttp || issuer.protocol === 'http:';
  let known: { readonly until: number; readonly configuration: Configuration } | null = null;
  let asking: Promise<Configuration> | null = null;

  const described = async (): Promise<Configuration> => {
    const configuration = await discovery(
      issuer,
      clientId,
      { [clockTolerance]: tolerance },
      clientSecret === null ? None() : showSecret(clientSecret),
      {
        timeout: patience,
        // The signature is judged although the token came straight from the provider: over plain http nothing else
        // vouches.
        execute: [enableNonRepudiationChecks, ...(mayBePlain ? [allowInsecureRequests] : [])],
      },
    );
    known = { until: Date.now() + freshFor, configuration };
    return configuration;
  };
  /** Concurrent sign-ins share one discovery request. */
  const configured = (): Promise<Configuration> => {
    if (known !== null && known.until > Date.now()) return Promise.resolve(known.configuration);
    asking ??= described().finally(() => {
      asking = null;
    });
    return asking;
  };

  /** The claim of the ID token or, where it stands only there, of the provider's answer about the person. */
  const loginOf = async (
    configuration: Configuration,
    token: { readonly access_token: string },
    claims: Readonly<Record<string, unknown>> & { readonly sub: string },
  ): Promise<string | null> => {
    if (loginClaim === null) return null;
    if (loginClaim in claims || configuration.serverMetadata().userinfo_endpoint === undefined)
      return claimOf(claims, loginClaim);
    return claimOf(await fetchUserInfo(configuration, token.access_token, claims.sub), loginClaim);
  };

  return {
    issuer: issuer.href,
    name: settings.name,
    address: async ({ state, nonce, verifier }: LoginAttempt, language) => {
      const configuration = await configured().catch(reasonOf);
      if (typeof configuration === 'string') return { kind: 'unavailable', reason: configuration };
      // Behind # the answer reaches the page alone, and no log of any server on the way.
      const modes = configuration.serverMetadata().response_modes_supported ?? [];
      const address = buildAuthorizationUrl(configuration, {
        redirect_uri: returnAddress.href,
        scope: settings.scopes,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ui_locales: language === 'zh' ? 'zh-CN' : 'en',
        ...(modes.includes('fragment') ? { response_mode: 'fragment' } : {}),
      });
      return { kind: 'address', address: address.href };
    },
    identify: async (answer, { state, nonce, verifier }) => {
      try {
        const configuration = await configured();
        const returned = new URL(returnAddress);
        returned.search = answer.toString();
        const token = await authorizationCodeGrant(configuration, returned, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = token.claims();
        // Where one description serves many issuers, this one alone is configured.
        if (claims === undefined || URL.parse(claims.iss)?.href !== issuer.href)
          return { kind: 'refused', reason: 'issuer' };
        return { kind: 'known', subject: claims.sub, login: await loginOf(configuration, token, claims) };
      } catch (error) {
        return failed(error);
      }
    },
    signOutAddress: async () => {
      if (!settings.signsOut) return null;
      const configuration = await configured().catch(() => null);
      if (configuration?.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnAddress.href }).href;
    },
  };
};
