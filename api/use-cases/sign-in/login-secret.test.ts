import { describe, expect, it } from 'vitest';
import { newSecret } from '../../access/secrets.ts';
import { loginAttemptOf } from './login-secret.ts';

describe('what a sign-in needs', () => {
  it('is found again from the secret of its browser, and from no other', () => {
    const secret = newSecret('entry');
    expect(loginAttemptOf(secret)).toEqual(loginAttemptOf(secret));
    const all = [secret, newSecret('entry')].flatMap((one) => [one, ...Object.values(loginAttemptOf(one))]);
    expect(new Set(all).size).toBe(8);
  });

  it('is of the length PKCE demands of a verifier, in its letters', () => {
    for (const part of Object.values(loginAttemptOf(newSecret('entry')))) expect(part).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
