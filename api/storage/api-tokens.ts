import type { Selectable } from 'kysely';
import type { Caller } from '../access/caller.ts';
import type { ApiTokenTable } from './access-tables.ts';
import type { ReadOnlyDatabase, Transaction } from './database.ts';

export type ApiToken = Omit<Selectable<ApiTokenTable>, 'tokenSha256'>;

const shown = [
  'apiTokens.id',
  'apiTokens.membershipId',
  'apiTokens.name',
  'apiTokens.scopes',
  'apiTokens.expiresAt',
  'apiTokens.revokedAt',
  'apiTokens.usedAt',
  'apiTokens.createdAt',
] as const;

export const addApiToken = (
  transaction: Transaction,
  token: {
    readonly tokenSha256: string;
    readonly membershipId: string;
    readonly name: string;
    readonly scopes: readonly string[];
    readonly expiresAt: Date;
  },
): Promise<ApiToken> =>
  transaction
    .insertInto('apiTokens')
    .values({ ...token, revokedAt: null, usedAt: null })
    .returning(shown)
    .executeTakeFirstOrThrow();

/** The tokens of an account's memberships that were not revoked, newest first. */
export const tokensOf = (transaction: Transaction, accountId: string): Promise<readonly ApiToken[]> =>
  transaction
    .selectFrom('apiTokens')
    .innerJoin('memberships', 'memberships.id', 'apiTokens.membershipId')
    .select(shown)
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
    .orderBy('apiTokens.createdAt', 'desc')
    .orderBy('apiTokens.id')
    .execute();

/** Revokes an account's own token; `false` where there is none of that id. */
export const revokeToken = async (
  transaction: Transaction,
  accountId: string,
  id: string,
  now: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await transaction
    .updateTable('apiTokens')
    .set({ revokedAt: now })
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .where('membershipId', 'in', (memberships) =>
      memberships.selectFrom('memberships').select('id').where('accountId', '=', accountId),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Revokes every token of an account. */
export const revokeTokensOf = async (transaction: Transaction, accountId: string, now: Date): Promise<void> => {
  await transaction
    .updateTable('apiTokens')
    .set({ revokedAt: now })
    .where('revokedAt', 'is', null)
    .where('membershipId', 'in', (memberships) =>
      memberships.selectFrom('memberships').select('id').where('accountId', '=', accountId),
    )
    .execute();
};

/** Tokens neither expired nor revoked, of memberships and accounts that stand. */
const standing = (asking: ReadOnlyDatabase, now: Date) =>
  asking
    .selectFrom('apiTokens')
    .innerJoin('memberships', 'memberships.id', 'apiTokens.membershipId')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .where('expiresAt', '>', now)
    .where('revokedAt', 'is', null)
    .where('endedAt', 'is', null)
    .where('disabledAt', 'is', null);

/** Of these digests, those of tokens that stand. */
export const standingTokens = async (
  asking: ReadOnlyDatabase,
  digests: readonly string[],
  now: Date,
): Promise<readonly string[]> => {
  if (digests.length === 0) return [];
  const rows = await standing(asking, now).select('tokenSha256').where('tokenSha256', 'in', digests).execute();
  return rows.map(({ tokenSha256 }) => tokenSha256);
};

/** Who a token speaks for, with its scopes; it must stand, as must the membership and the account behind it. */
export const findTokenCaller = async (
  asking: ReadOnlyDatabase,
  tokenSha256: string,
  now: Date,
): Promise<{ readonly caller: Caller; readonly id: string; readonly usedAt: Date | null } | undefined> => {
  const row = await standing(asking, now)
    .select(['apiTokens.id', 'apiTokens.usedAt', 'apiTokens.scopes', 'membershipId', 'accountId'])
    .select(['role', 'districtId', 'schoolId', 'teacherId'])
    .where('tokenSha256', '=', tokenSha256)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, usedAt, ...caller } = row;
  return { id, usedAt, caller };
};

export const touchToken = async (transaction: Transaction, id: string, now: Date): Promise<void> => {
  await transaction.updateTable('apiTokens').set({ usedAt: now }).where('id', '=', id).execute();
};
