import type { Caller } from '../../access/caller.ts';
import { type PasswordRefusal, passwordRefusal } from '../../access/password-rules.ts';
import { hashPassword, type PasswordCost, verifyPassword } from '../../access/passwords.ts';
import { plainOneTimeSecret } from '../../access/secrets.ts';
import type { LoginLimitKey } from '../../access/throttle.ts';
import { findAccount, setPassword } from '../../storage/accounts.ts';
import type { Database } from '../../storage/database.ts';
import { recordEvent } from '../../storage/events.ts';
import { chargeAttempt, refundAttempt } from '../../storage/login-limits.ts';
import { endSessionsOf } from '../../storage/sessions.ts';
import { asService, asServiceFor } from '../../storage/transaction-as-caller.ts';
import { openSession } from './sign-in.ts';

export type PasswordChange =
  /** All other sessions are over; this is the secret of the one that goes on. */
  | { readonly kind: 'changed'; readonly session: string }
  | { readonly kind: 'refused'; readonly reason: PasswordRefusal | 'present_wrong' }
  | { readonly kind: 'slowed'; readonly milliseconds: number };

/** Replaces the caller's own password, or one-time secret, by one of their choice. */
export const changePassword = async (
  database: Database,
  caller: Caller,
  passwords: { readonly present: string; readonly next: string },
  now: Date,
  cost: PasswordCost,
): Promise<PasswordChange> => {
  // Somebody at a desk left open must not find the password out by trying.
  const keys: readonly LoginLimitKey[] = [{ pace: 'device', key: `change|${caller.accountId}` }];
  const { account, wait } = await asService(database, async (transaction) => ({
    account: await findAccount(transaction, caller.accountId),
    wait: await chargeAttempt(transaction, keys, now),
  }));
  if (wait > 0) return { kind: 'slowed', milliseconds: wait };
  const present = account?.mustChange === true ? plainOneTimeSecret(passwords.present) : passwords.present;
  if (account === undefined || !(await verifyPassword(present, account.passwordHash, cost)))
    return { kind: 'refused', reason: 'present_wrong' };
  const reason = passwordRefusal(passwords.next, account.login ?? '', present);
  if (reason !== null) return { kind: 'refused', reason };
  const hash = await hashPassword(passwords.next, cost);
  return asServiceFor(database, caller, async (transaction) => {
    await setPassword(transaction, account.id, hash, null);
    await endSessionsOf(transaction, account.id);
    await refundAttempt(transaction, keys, now);
    const membership = { id: caller.membershipId, accountId: account.id };
    const session = await openSession(transaction, membership, now, { replaces: null });
    await recordEvent(transaction, { action: 'session.password', subject: { kind: 'account', id: account.id } }, null);
    return { kind: 'changed', session };
  });
};
