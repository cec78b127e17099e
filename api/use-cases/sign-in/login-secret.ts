import { hkdfSync } from 'node:crypto';
import type { LoginAttempt } from './identity-provider.ts';

const derived = (secret: string, use: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', `junheng oidc ${use}`, 32)).toString('base64url');

/**
 * What a sign-in needs, from the one secret its browser keeps in a cookie: nothing of it is stored, any process of the
 * service finds it again, and what the provider is shown opens neither the rest nor the cookie.
 */
export const loginAttemptOf = (secret: string): LoginAttempt => ({
  state: derived(secret, 'state'),
  nonce: derived(secret, 'nonce'),
  verifier: derived(secret, 'verifier'),
});
