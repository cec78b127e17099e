import type { Caller } from '../access/caller.ts';
import { everyScope } from '../access/caller.ts';
import type { ReadOnlyDatabase, Transaction } from './database.ts';

export interface NewSession {
  readonly tokenSha256: string;
  readonly accountId: string;
  readonly membershipId: string;
  readonly now: Date;
  readonly expiresAt: Date;
  readonly byProvider: boolean;
}

/** Opens a session, and notes when its membership was used, so that the next session begins with it. */
export const addSession = async (transaction: Transaction, session: NewSession): Promise<void> => {
  const { now, ...row } = session;
  await transaction
    .insertInto('sessions')
    .values({ ...row, createdAt: now, seenAt: now })
    .execute();
  await transaction.updateTable('memberships').set({ usedAt: now }).where('id', '=', session.membershipId).execute();
};

export interface OpenSession {
  readonly caller: Caller;
  readonly tokenSha256: string;
  /** Opened by the identity provider's word: then no one-time secret was used, and none has to be replaced. */
  readonly byProvider: boolean;
  readonly mustChange: boolean;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

/** Sessions neither expired nor idle since before `idleSince`, of accounts and memberships that stand. */
const standing = (asking: ReadOnlyDatabase, now: Date, idleSince: Date) =>
  asking
    .selectFrom('sessions')
    .innerJoin('memberships', 'memberships.id', 'sessions.membershipId')
    .innerJoin('accounts', 'accounts.id', 'sessions.accountId')
    .where('expiresAt', '>', now)
    .where('seenAt', '>', idleSince)
    .where('endedAt', 'is', null)
    .where('disabledAt', 'is', null);

/** Of these digests, those of sessions that stand. */
export const standingSessions = async (
  asking: ReadOnlyDatabase,
  digests: readonly string[],
  now: Date,
  idleSince: Date,
): Promise<readonly string[]> => {
  if (digests.length === 0) return [];
  const rows = await standing(asking, now, idleSince)
    .select('tokenSha256')
    .where('tokenSha256', 'in', digests)
    .execute();
  return rows.map(({ tokenSha256 }) => tokenSha256);
};

/** A session that stands, by the digest of its secret. */
export const findSession = async (
  asking: ReadOnlyDatabase,
  tokenSha256: string,
  now: Date,
  idleSince: Date,
): Promise<OpenSession | undefined> => {
  const row = await standing(asking, now, idleSince)
    .select(['sessions.accountId', 'membershipId', 'role', 'districtId', 'schoolId', 'teacherId'])
    .select(['mustChange', 'seenAt', 'expiresAt', 'byProvider'])
    .where('tokenSha256', '=', tokenSha256)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { mustChange, seenAt, expiresAt, byProvider, ...caller } = row;
  const session = { tokenSha256, byProvider, mustChange: mustChange && !byProvider, seenAt, expiresAt };
  return { caller: { ...caller, scopes: everyScope }, ...session };
};

export const touchSession = async (transaction: Transaction, tokenSha256: string, now: Date): Promise<void> => {
  await transaction.updateTable('sessions').set({ seenAt: now }).where('tokenSha256', '=', tokenSha256).execute();
};

export const endSession = async (transaction: Transaction, tokenSha256: string): Promise<void> => {
  await transaction.deleteFrom('sessions').where('tokenSha256', '=', tokenSha256).execute();
};

/** Ends every session of an account. */
export const endSessionsOf = async (transaction: Transaction, accountId: string): Promise<void> => {
  await transaction.deleteFrom('sessions').where('accountId', '=', accountId).execute();
};

/** Removes sessions that are over. */
export const sweepSessions = async (transaction: Transaction, now: Date): Promise<void> => {
  await transaction.deleteFrom('sessions').where('expiresAt', '<=', now).execute();
};
