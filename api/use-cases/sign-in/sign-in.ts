import { later, lifetimes } from '../../access/lifetimes.ts';
import { hashPassword, isOutdated, type PasswordCost, verifyPassword } from '../../access/passwords.ts';
import { digestOf, isSecret, newSecret, plainOneTimeSecret } from '../../access/secrets.ts';
import { type LoginLimitKey, limitKeysOf } from '../../access/throttle.ts';
import { type Account, findLogin, rehashPassword } from '../../storage/accounts.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { addDevice, isKnownDevice, sweepDevices } from '../../storage/devices.ts';
import { chargeAttempt, refundAttempt, sweepLoginLimits } from '../../storage/login-limits.ts';
import { type Membership, membershipsOf } from '../../storage/memberships.ts';
import { addSession, endSession, sweepSessions } from '../../storage/sessions.ts';
import { asService } from '../../storage/transaction-as-caller.ts';

export interface Attempt {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  /** The secret of the device, as its cookie has it. */
  readonly device: string | null;
  /** The secret of the session in this browser's cookie, which a successful sign-in ends. */
  readonly replaces: string | null;
}

/** A session just opened: the secrets for the cookies, which exist nowhere else. */
export interface Opened {
  readonly session: string;
  readonly device: string;
}

export type SignIn =
  | ({ readonly kind: 'opened' } & Opened)
  /** Wrong login or password, a disabled account, or one without a membership. The cases are not distinguished. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'slowed'; readonly milliseconds: number };

interface Found {
  readonly account: Account | undefined;
  readonly device: string | null;
  readonly keys: readonly LoginLimitKey[];
  readonly wait: number;
}

const find = (database: Database, attempt: Attempt, now: Date): Promise<Found> =>
  asService(database, async (transaction) => {
    const account = await findLogin(transaction, attempt.login);
    const given = attempt.device !== null && isSecret('device', attempt.device) ? attempt.device : null;
    const isKnown =
      account !== undefined && given !== null && (await isKnownDevice(transaction, account.id, digestOf(given)));
    const device = isKnown ? given : null;
    const keys = limitKeysOf({ ...attempt, device: device === null ? null : digestOf(device) });
    return { account, device, keys, wait: await chargeAttempt(transaction, keys, now) };
  });

/** The hash to compare with; `null` if sign-in is impossible. The same hashing work is then done, to hide that. */
const standingHash = (account: Account | undefined, now: Date): string | null => {
  if (account === undefined || account.disabledAt !== null) return null;
  if (account.secretExpiresAt !== null && account.secretExpiresAt <= now) return null;
  return account.passwordHash;
};

interface SessionKind {
  /** The secret in the cookie that the new session overwrites; `null`: the request bore none. */
  readonly replaces: string | null;
  readonly expiresAt?: Date;
  readonly byProvider?: boolean;
}

/**
 * Opens a session of a membership, within the transaction; returns its secret. The session whose cookie is overwritten
 * ends in the same transaction: nothing else could end it before it expires.
 */
export const openSession = async (
  transaction: Transaction,
  membership: Pick<Membership, 'id' | 'accountId'>,
  now: Date,
  { replaces, expiresAt = later(now, lifetimes.session), byProvider = false }: SessionKind,
): Promise<string> => {
  if (replaces !== null && isSecret('session', replaces)) await endSession(transaction, digestOf(replaces));
  const session = newSecret('session');
  await addSession(transaction, {
    tokenSha256: digestOf(session),
    accountId: membership.accountId,
    membershipId: membership.id,
    now,
    expiresAt,
    byProvider,
  });
  return session;
};

/** What is long over is removed when somebody signs in. */
const sweep = async (transaction: Transaction, now: Date): Promise<void> => {
  await sweepSessions(transaction, now);
  await sweepLoginLimits(transaction, now);
  await sweepDevices(transaction, later(now, -lifetimes.device));
};

/**
 * Signs a person in. The try is counted before the password is checked, so that parallel tries gain nothing, and taken
 * back when it was right. An unknown login takes as long as a known one.
 */
export const signIn = async (database: Database, attempt: Attempt, now: Date, cost: PasswordCost): Promise<SignIn> => {
  const { account, device, keys, wait } = await find(database, attempt, now);
  if (wait > 0) return { kind: 'slowed', milliseconds: wait };
  const password = account?.mustChange === true ? plainOneTimeSecret(attempt.password) : attempt.password;
  const hash = standingHash(account, now);
  const isRight = await verifyPassword(password, hash, cost);
  if (!isRight || account === undefined || hash === null) return { kind: 'refused' };
  const rehashed = isOutdated(hash, cost) ? await hashPassword(password, cost) : null;
  return asService(database, async (transaction) => {
    const [membership] = await membershipsOf(transaction, [account.id]);
    if (membership === undefined) return { kind: 'refused' };
    await refundAttempt(transaction, keys, now);
    await sweep(transaction, now);
    if (rehashed !== null) await rehashPassword(transaction, account, rehashed);
    const known = device ?? newSecret('device');
    await addDevice(transaction, account.id, digestOf(known), now);
    const session = await openSession(transaction, membership, now, { replaces: attempt.replaces });
    return { kind: 'opened', session, device: known };
  });
};
