import type { Transaction } from './database.ts';

/** Records the start of a sign-in and deletes abandoned ones. */
export const addLoginAttempt = async (
  transaction: Transaction,
  tokenSha256: string,
  now: Date,
  expiresAt: Date,
): Promise<void> => {
  await transaction.deleteFrom('entries').where('expiresAt', '<=', now).execute();
  await transaction.insertInto('entries').values({ tokenSha256, expiresAt }).execute();
};

/** Uses a sign-in up: whatever comes of it, it is good for once. `false` where it is over, or was used. */
export const takeLoginAttempt = async (transaction: Transaction, tokenSha256: string, now: Date): Promise<boolean> => {
  const used = await transaction
    .deleteFrom('entries')
    .where('tokenSha256', '=', tokenSha256)
    .returning('expiresAt')
    .executeTakeFirst();
  return used !== undefined && used.expiresAt > now;
};
