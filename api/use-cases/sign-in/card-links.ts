import type { Caller } from '../../access/caller.ts';
import { days, later, lifetimes } from '../../access/lifetimes.ts';
import { digestOf, isSecret, newSecret } from '../../access/secrets.ts';
import type { LoginLimitKey } from '../../access/throttle.ts';
import { addAccount } from '../../storage/accounts.ts';
import { replaceCardLink, useCardLink } from '../../storage/card-links.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { recordEvent } from '../../storage/events.ts';
import { chargeAttempt, refundAttempt } from '../../storage/login-limits.ts';
import { addMembership, teacherMembership } from '../../storage/memberships.ts';
import { asService, asServiceFor } from '../../storage/transaction-as-caller.ts';
import { openSession } from './sign-in.ts';

/** A teacher as the roster has them. */
export interface CardHolder {
  readonly teacherId: string;
  readonly schoolId: string;
}

export interface CardLink {
  readonly teacherId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** The membership by which a teacher comes to the own card. Its account has no login, and no name but the code. */
const membershipOf = async (transaction: Transaction, caller: Caller, districtId: string, holder: CardHolder) => {
  const found = await teacherMembership(transaction, districtId, holder.teacherId);
  if (found !== undefined) return found;
  const nameless = { login: null, displayName: holder.teacherId, passwordHash: null, secretExpiresAt: null };
  const account = await addAccount(transaction, { ...nameless, createdBy: caller.accountId });
  if (account === undefined) throw new Error('an account without a login is never taken');
  return addMembership(transaction, {
    ...holder,
    accountId: account.id,
    role: 'teacher',
    districtId,
    createdBy: caller.accountId,
  });
};

/** Makes a link for each teacher; those given out before open nothing any more. */
export const makeCardLinks = (
  database: Database,
  caller: Caller & { readonly districtId: string },
  planId: string,
  holders: readonly CardHolder[],
  forDays: number,
  now: Date,
): Promise<readonly CardLink[]> =>
  asServiceFor(database, caller, async (transaction) => {
    const expiresAt = later(now, days(forDays));
    const links: CardLink[] = [];
    for (const holder of holders) {
      const membership = await membershipOf(transaction, caller, caller.districtId, holder);
      const token = newSecret('card');
      const link = { tokenSha256: digestOf(token), membershipId: membership.id, expiresAt };
      await replaceCardLink(transaction, { ...link, createdBy: caller.accountId });
      links.push({ teacherId: holder.teacherId, token, expiresAt });
    }
    const data = { teachers: holders.length, expiresAt: expiresAt.toISOString() };
    await recordEvent(transaction, { action: 'cards.link', subject: { kind: 'plan', id: planId }, data });
    return links;
  });

export type CardEntrance =
  | { readonly kind: 'opened'; readonly session: string }
  /** It is no link, or it is over. */
  | { readonly kind: 'over' }
  | { readonly kind: 'slowed'; readonly milliseconds: number };

/**
 * Opens a short session for the teacher a link was made for. Links cannot be guessed; failed tries are
 * rate-limited by address across all processes of the service.
 */
export const enterByCardLink = (
  database: Database,
  { token, address, replaces }: { readonly token: string; readonly address: string; readonly replaces: string | null },
  now: Date,
): Promise<CardEntrance> => {
  if (!isSecret('card', token)) return Promise.resolve({ kind: 'over' });
  const keys: readonly LoginLimitKey[] = [{ pace: 'address', key: `card|${address}` }];
  return asService(database, async (transaction) => {
    const milliseconds = await chargeAttempt(transaction, keys, now);
    if (milliseconds > 0) return { kind: 'slowed', milliseconds };
    const membership = await useCardLink(transaction, digestOf(token), now);
    if (membership === undefined) return { kind: 'over' };
    await refundAttempt(transaction, keys, now);
    const expiresAt = later(now, lifetimes.cardSession);
    return { kind: 'opened', session: await openSession(transaction, membership, now, { replaces, expiresAt }) };
  });
};
