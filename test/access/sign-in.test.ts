import { beforeEach, describe, expect, it } from 'vitest';
import { later, lifetimes } from '../../api/access/lifetimes.ts';
import { hashPassword, type PasswordCost } from '../../api/access/passwords.ts';
import { loginLimits } from '../../api/access/throttle.ts';
import { resolveCaller } from '../../api/http/auth/resolve-caller.ts';
import { findLogin, setPassword, updateAccount } from '../../api/storage/accounts.ts';
import { endMembership, membershipsOf } from '../../api/storage/memberships.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { firstStart } from '../../api/use-cases/sign-in/first-start.ts';
import { makeOneTimeSecret, resetPassword } from '../../api/use-cases/sign-in/one-time-secret.ts';
import { type Attempt, signIn } from '../../api/use-cases/sign-in/sign-in.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const cheap: PasswordCost = { memory: 8, passes: 1, parallelism: 1 };
const names = { district: '某县', account: '管理员' };
const start = new Date('2026-09-01T08:00:00Z');
const own = '春眠不觉晓处处闻啼鸟';

let database: TestDatabase;
/** An account with a password of its own. */
beforeEach(async () => {
  database = await testDatabase();
  await firstStart(database, names, cheap);
  const hash = await hashPassword(own, cheap);
  await asService(database, async (transaction) => {
    const account = await findLogin(transaction, 'admin');
    if (account !== undefined) await setPassword(transaction, account.id, hash, null);
  });
  return () => database.close();
});

const attempt = (part: Partial<Attempt> = {}): Attempt => ({
  login: 'admin',
  password: own,
  address: '10.0.0.1',
  device: null,
  replaces: null,
  ...part,
});
const sign = (part: Partial<Attempt> = {}, now: Date = start) => signIn(database, attempt(part), now, cheap);
const opened = async (part: Partial<Attempt> = {}, now: Date = start) => {
  const answer = await sign(part, now);
  if (answer.kind !== 'opened') throw new Error(answer.kind);
  return answer;
};
const ask = (session: string, now: Date) => resolveCaller(database, { session, authorization: null }, now);
const accountOf = async () => {
  const account = await asService(database, (transaction) => findLogin(transaction, 'admin'));
  if (account === undefined) throw new Error('no account');
  return account;
};

describe('the first start', () => {
  it('makes one account with both roles, once, however many services start', async () => {
    const empty = await testDatabase();
    const made = await Promise.all([1, 2, 3].map(() => firstStart(empty, names, cheap)));
    expect(made.filter((one) => one !== null)).toHaveLength(1);
    expect(await firstStart(empty, names, cheap)).toBeNull();
    const memberships = await asService(empty, async (transaction) => {
      const account = await findLogin(transaction, 'admin');
      return membershipsOf(transaction, [account?.id ?? '']);
    });
    expect(memberships.map(({ role, districtName }) => [role, districtName])).toEqual([
      ['personnel_officer', '某县'],
      ['administrator', null],
    ]);
    await empty.close();
  });

  it('tells a secret that signs in, however it is typed, and must be replaced', async () => {
    const empty = await testDatabase();
    const made = await firstStart(empty, names, cheap);
    const typed = (made?.secret ?? '').toLowerCase().replaceAll('-', '');
    const answer = await signIn(empty, attempt({ password: typed }), later(start, 400 * 24 * 3_600_000), cheap);
    if (answer.kind !== 'opened') throw new Error(answer.kind);
    const known = await resolveCaller(
      empty,
      { session: answer.session, authorization: null },
      later(start, 400 * 24 * 3_600_000),
    );
    expect(known).toMatchObject({
      by: 'session',
      session: { mustChange: true },
      caller: { role: 'personnel_officer' },
    });
    await empty.close();
  });
});

describe('signing in', () => {
  it('opens a session under one membership, known again by its secret alone', async () => {
    const { session } = await opened({ login: ' ADMIN ' });
    expect(await ask(session, start)).toMatchObject({ caller: { role: 'personnel_officer', scopes: ['*'] } });
    expect(await ask(`${session.slice(0, -1)}${session.endsWith('A') ? 'B' : 'A'}`, start)).toBeNull();
    const kept = await asService(database, (transaction) => transaction.selectFrom('sessions').selectAll().execute());
    expect(JSON.stringify(kept)).not.toContain(session);
  });

  it('refuses a wrong password, an unknown login and a disabled account alike', async () => {
    const account = await accountOf();
    const wrong = await sign({ password: 'wrong' });
    const unknown = await sign({ login: 'unknown' });
    await asService(database, (transaction) => updateAccount(transaction, account, { disabledAt: start }));
    const disabled = await sign();
    expect([wrong, unknown, disabled]).toEqual([{ kind: 'refused' }, { kind: 'refused' }, { kind: 'refused' }]);
  });

  it('hashes a password anew when the cost has changed', async () => {
    const before = (await accountOf()).passwordHash;
    await signIn(database, attempt(), start, { ...cheap, memory: 16 });
    const after = (await accountOf()).passwordHash;
    expect([before, after]).toEqual([expect.stringContaining('m=8,'), expect.stringContaining('m=16,')]);
    expect((await sign()).kind).toBe('opened');
  });

  it('takes a one-time secret for a week, and closes all that was open before', async () => {
    const { session, device } = await opened();
    const { secret, passwordHash } = await makeOneTimeSecret(cheap);
    const { id } = await accountOf();
    await asService(database, (transaction) => resetPassword(transaction, id, passwordHash, start));
    expect(await ask(session, start)).toBeNull();
    expect((await sign({ password: own })).kind).toBe('refused');
    const week = later(start, lifetimes.oneTimeSecret);
    expect((await sign({ password: secret, address: '10.0.0.9', device }, later(week, -1))).kind).toBe('opened');
    expect((await sign({ password: secret, address: '10.0.0.9', device }, week)).kind).toBe('refused');
  });
});

describe('a session', () => {
  it('ends a session after the idle limit and after its lifetime', async () => {
    const { session } = await opened();
    expect(await ask(session, later(start, lifetimes.idle))).toBeNull();
    const { session: busy } = await opened({}, start);
    for (let at = 0; at < lifetimes.session; at += lifetimes.idle / 2) {
      expect(await ask(busy, later(start, at))).not.toBeNull();
    }
    expect(await ask(busy, later(start, lifetimes.session))).toBeNull();
  });

  it('ends a session with its membership and with its account', async () => {
    const { session } = await opened();
    const known = await ask(session, start);
    await asService(database, (transaction) => endMembership(transaction, known?.caller.membershipId ?? '', start));
    expect(await ask(session, start)).toBeNull();
    const { session: next } = await opened();
    expect((await ask(next, start))?.caller.role).toBe('administrator');
    const account = await accountOf();
    await asService(database, (transaction) => updateAccount(transaction, account, { disabledAt: start }));
    expect(await ask(next, start)).toBeNull();
  });
});

describe('guessing', () => {
  it('delays further tries from the address and returns the delay', async () => {
    const answers = [];
    for (let count = 0; count < 8; count += 1) answers.push((await sign({ password: `guess ${count}` })).kind);
    expect(answers).toEqual([...Array(5).fill('refused'), ...Array(3).fill('slowed')]);
    expect(await sign()).toEqual({ kind: 'slowed', milliseconds: loginLimits.loginFromAddress.every });
    expect((await sign({}, later(start, loginLimits.loginFromAddress.every))).kind).toBe('opened');
  });

  it('counts parallel tries one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, count) => sign({ password: `guess ${count}` })));
    expect(answers.filter(({ kind }) => kind === 'refused')).toHaveLength(5);
  });

  it('delays only sign-ins from the address that failed', async () => {
    for (let count = 0; count < 10; count += 1) await sign({ password: 'guess' });
    expect((await sign({ address: '10.0.0.2' })).kind).toBe('opened');
  });

  it('does not delay a device that has signed in before', async () => {
    const { device } = await opened();
    for (let count = 0; count < 200; count += 1) await sign({ password: 'guess', address: `10.1.0.${count}` });
    expect((await sign({ address: '10.0.0.2' })).kind).toBe('slowed');
    expect((await sign({ address: '10.1.0.7', device })).kind).toBe('opened');
    expect((await sign({ login: 'unknown', address: '10.1.0.7', device })).kind).not.toBe('opened');
  });

  it('delays tries of other logins from the same address', async () => {
    const kinds = [];
    for (let count = 0; count < 70; count += 1) kinds.push((await sign({ login: `unknown-${count}` })).kind);
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(loginLimits.address.burst);
  });

  it('meets the same pace whether the login exists', async () => {
    const waits = async (login: string) => {
      const found = [];
      for (let count = 0; count < 7; count += 1)
        found.push(await sign({ login, password: 'x', address: `${login}.1` }));
      return found;
    };
    expect(await waits('admin')).toEqual(await waits('unknown'));
  });

  it('costs the same work for an unknown login as for a known one', async () => {
    // An invalid Argon2 cost raises an error, which shows that the hash was computed at that cost.
    const refused: PasswordCost = { ...cheap, memory: 1 };
    await expect(signIn(database, attempt({ login: 'unknown' }), start, refused)).rejects.toThrow(/memory/i);
  });
});
