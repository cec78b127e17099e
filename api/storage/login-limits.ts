import { digestOf } from '../access/secrets.ts';
import { afterAttempt, type LoginLimitKey, loginLimits } from '../access/throttle.ts';
import type { Transaction } from './database.ts';

/**
 * Counts a try against all of its keys, or against none when one of them has to wait. Returns the milliseconds to wait,
 * 0 where the try is free. Keys are taken in one order, so that two tries at a time cannot wait for each other.
 */
export const chargeAttempt = async (
  transaction: Transaction,
  keys: readonly LoginLimitKey[],
  now: Date,
): Promise<number> => {
  const rows = keys.map((key) => ({ ...key, keySha256: digestOf(key.key) }));
  rows.sort((a, b) => (a.keySha256 < b.keySha256 ? -1 : 1));
  const tries: { readonly keySha256: string; readonly due: number; readonly wait: number }[] = [];
  for (const { pace, keySha256 } of rows) {
    const { due } = await transaction
      .insertInto('loginPaces')
      .values({ keySha256, due: now })
      .onConflict((conflict) => conflict.column('keySha256').doUpdateSet((one) => ({ due: one.ref('loginPaces.due') })))
      .returning('due')
      .executeTakeFirstOrThrow();
    tries.push({ keySha256, ...afterAttempt(loginLimits[pace], due.getTime(), now.getTime()) });
  }
  const wait = Math.max(0, ...tries.map((one) => one.wait));
  if (wait > 0) return wait;
  for (const { keySha256, due } of tries)
    await transaction
      .updateTable('loginPaces')
      .set({ due: new Date(due) })
      .where('keySha256', '=', keySha256)
      .execute();
  return 0;
};

/** A try that was right: what it was counted is taken back, and what failed before it from here is forgotten. */
export const refundAttempt = async (
  transaction: Transaction,
  keys: readonly LoginLimitKey[],
  now: Date,
): Promise<void> => {
  for (const { pace, key } of keys) {
    const row = transaction.updateTable('loginPaces').where('keySha256', '=', digestOf(key));
    const isOwn = pace === 'device' || pace === 'loginFromAddress';
    if (isOwn) await row.set({ due: now }).execute();
    else {
      const found = await transaction
        .selectFrom('loginPaces')
        .select('due')
        .where('keySha256', '=', digestOf(key))
        .forUpdate()
        .executeTakeFirst();
      if (found !== undefined)
        await row.set({ due: new Date(found.due.getTime() - loginLimits[pace].every) }).execute();
    }
  }
};

/** Forgets keys whose whole burst is back. */
export const sweepLoginLimits = async (transaction: Transaction, now: Date): Promise<void> => {
  await transaction.deleteFrom('loginPaces').where('due', '<', now).execute();
};
