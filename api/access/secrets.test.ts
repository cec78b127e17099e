import { describe, expect, it } from 'vitest';
import { digestOf, isSecret, newOneTimeSecret, newSecret, plainOneTimeSecret } from './secrets.ts';

describe('a secret', () => {
  it('creates a secret with 256 random bits and a prefix for its purpose', () => {
    const made = Array.from({ length: 200 }, () => newSecret('session'));
    expect(new Set(made).size).toBe(200);
    for (const secret of made) {
      expect(Buffer.from(secret.slice(4), 'base64url')).toHaveLength(32);
      expect(isSecret('session', secret)).toBe(true);
      expect(isSecret('token', secret)).toBe(false);
    }
  });

  it('stores a secret as its SHA-256', () => {
    expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('rejects a malformed secret before lookup', () => {
    for (const text of ['', 'jhs_', 'jhs_short', `jhs_${'a'.repeat(44)}`, `jhs_${"'".repeat(43)}`])
      expect(isSecret('session', text)).toBe(false);
  });
});

describe('a one-time secret', () => {
  it('consists of twenty characters that cannot be confused', () => {
    const made = Array.from({ length: 100 }, newOneTimeSecret);
    expect(new Set(made).size).toBe(100);
    for (const secret of made) expect(secret).toMatch(/^([2-9A-HJ-NP-TV-Z]{5}-){3}[2-9A-HJ-NP-TV-Z]{5}$/);
    const used = new Set(made.join('').replaceAll('-', ''));
    expect(used.size).toBe(30);
  });

  it('accepts lower case without dashes and leaves chosen passwords unchanged', () => {
    const secret = newOneTimeSecret();
    expect(plainOneTimeSecret(secret.toLowerCase().replaceAll('-', ' '))).toBe(secret);
    for (const own of ['correct horse battery', 'OOOOOOOOOOOOOOOOOOOO']) expect(plainOneTimeSecret(own)).toBe(own);
  });
});
