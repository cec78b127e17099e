import { describe, expect, it } from 'vitest';
import { passwordRefusal } from './password-rules.ts';
import { hashPassword, isOutdated, type PasswordCost, usualCost, verifyPassword } from './passwords.ts';

/** The least Argon2 takes, so that the tests are quick. */
const cheap: PasswordCost = { memory: 8, passes: 1, parallelism: 1 };

describe('a password', () => {
  it('verifies by its hash alone, which carries its parameters and salt', async () => {
    const [one, other] = [await hashPassword('均衡 2026 秋季', cheap), await hashPassword('均衡 2026 秋季', cheap)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$[^$]+\$[^$]{43}$/);
    expect(one).not.toBe(other);
    expect(await verifyPassword('均衡 2026 秋季', one, cheap)).toBe(true);
    expect(await verifyPassword('均衡 2026 秋', one, cheap)).toBe(false);
  });

  it('verifies when typed with full-width digits', async () => {
    expect(await verifyPassword('abc１２３', await hashPassword('abc123', cheap), cheap)).toBe(true);
  });

  it('rejects a password without a hash or with a malformed one', async () => {
    for (const hash of [null, '', 'plain', '$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$short'])
      expect(await verifyPassword('', hash, cheap)).toBe(false);
  });

  it('needs a new hash after the cost changes', async () => {
    const hash = await hashPassword('x', cheap);
    expect([isOutdated(hash, cheap), isOutdated(hash, usualCost)]).toEqual([false, true]);
  });

  it('hashes a password like the reference implementation of Argon2id', async () => {
    // RFC 9106 has no vector without secret and associated data; this one is of the reference command line.
    const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await verifyPassword('password', hash)).toBe(true);
  });
});

describe('a new password', () => {
  it.each([
    ['短', 'too_short'],
    ['a'.repeat(201), 'too_long'],
    ['wangli-2026-wangli', 'is_login'],
    ['aaaabbbbcccc', 'too_simple'],
    ['1234567890', 'too_simple'],
    ['the present one', 'is_present_one'],
  ] as const)('is refused: %s', (password, reason) => {
    expect(passwordRefusal(password, 'wangli', 'the present one')).toBe(reason);
  });

  it('accepts a long and varied password in any script', () => {
    for (const password of ['春眠不觉晓，处处闻啼鸟', 'correct horse battery'])
      expect(passwordRefusal(password, 'wangli', null)).toBeNull();
  });
});
