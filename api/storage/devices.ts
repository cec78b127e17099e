import type { Transaction } from './database.ts';

/** Whether somebody has signed in to this account from this device before. */
export const isKnownDevice = async (
  transaction: Transaction,
  accountId: string,
  tokenSha256: string,
): Promise<boolean> => {
  const row = await transaction
    .selectFrom('devices')
    .select('accountId')
    .where('tokenSha256', '=', tokenSha256)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row !== undefined;
};

export const addDevice = async (
  transaction: Transaction,
  accountId: string,
  tokenSha256: string,
  now: Date,
): Promise<void> => {
  await transaction
    .insertInto('devices')
    .values({ tokenSha256, accountId, seenAt: now })
    .onConflict((conflict) => conflict.columns(['tokenSha256', 'accountId']).doUpdateSet({ seenAt: now }))
    .execute();
};

/** Forgets the devices of an account, as when its secret was lost. */
export const forgetDevices = async (transaction: Transaction, accountId: string): Promise<void> => {
  await transaction.deleteFrom('devices').where('accountId', '=', accountId).execute();
};

export const sweepDevices = async (transaction: Transaction, before: Date): Promise<void> => {
  await transaction.deleteFrom('devices').where('seenAt', '<', before).execute();
};
