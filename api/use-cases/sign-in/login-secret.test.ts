import { describe, expect, it } from 'vitest';
import { newSecret } from '../../access/secrets.ts';
import { loginAttemptOf } from './login-secret.ts';

describe('what a sign-in needs', () => {
  it('finds a sign-in only by the secret of its browser', () => {
    const secret = newSecret('entry');
    expect(loginAttemptOf(secret)).toEqual(loginAttemptOf(secret));
    const all = [secret, newSecret('entry')].flatMap((one) => [one, ...Object.values(loginAttemptOf(one))]);
    expect(new Set(all).size).toBe(8);
  });

  it('creates a verifier of the length and characters of PKCE', () => {
    for (const part of Object.values(loginAttemptOf(newSecret('entry')))) expect(part).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
