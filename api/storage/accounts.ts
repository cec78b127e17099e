import type { Selectable } from 'kysely';
import type { AccountTable } from './access-tables.ts';
import type { Transaction } from './database.ts';

export type Account = Selectable<AccountTable>;

/** A login as it is compared and kept. */
export const plainLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

export interface NewAccount {
  readonly login: string | null;
  readonly displayName: string;
  readonly passwordHash: string | null;
  readonly secretExpiresAt: Date | null;
  readonly createdBy: string | null;
}

/** Adds an account whose password, where it has one, is a one-time secret; `undefined` where the login is taken. */
export const addAccount = (transaction: Transaction, account: NewAccount): Promise<Account | undefined> =>
  transaction
    .insertInto('accounts')
    .values({
      ...account,
      login: account.login === null ? null : plainLogin(account.login),
      mustChange: account.passwordHash !== null,
      disabledAt: null,
    })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .returningAll()
    .executeTakeFirst();

export const findAccount = (transaction: Transaction, id: string): Promise<Account | undefined> =>
  transaction.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst();

export const findLogin = (transaction: Transaction, login: string): Promise<Account | undefined> =>
  transaction.selectFrom('accounts').selectAll().where('login', '=', plainLogin(login)).executeTakeFirst();

/** Accounts with a login in the order of their logins, after one of them. */
export const listAccounts = (
  transaction: Transaction,
  after: string | null,
  limit: number,
): Promise<readonly Account[]> => {
  const all = transaction
    .selectFrom('accounts')
    .selectAll()
    .where('login', 'is not', null)
    .orderBy('login')
    .limit(limit);
  return (after === null ? all : all.where('login', '>', plainLogin(after))).execute();
};

/** Changes name and standing of an account as it was last seen; `undefined` where another has changed it since. */
export const updateAccount = (
  transaction: Transaction,
  seen: Pick<Account, 'id' | 'rowVersion'>,
  change: { readonly displayName?: string; readonly disabledAt?: Date | null },
): Promise<Account | undefined> =>
  transaction
    .updateTable('accounts')
    .set((one) => ({ ...change, rowVersion: one('rowVersion', '+', 1) }))
    .where('id', '=', seen.id)
    .where('rowVersion', '=', seen.rowVersion)
    .returningAll()
    .executeTakeFirst();

/** What belongs to an account has changed: who saw it before has not seen it as it is. */
export const noteChange = async (transaction: Transaction, id: string): Promise<void> => {
  await transaction
    .updateTable('accounts')
    .set((one) => ({ rowVersion: one('rowVersion', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

/** Sets a password: the holder's own, or a one-time secret until `expiresAt`, `null` for one that waits. */
export const setPassword = async (
  transaction: Transaction,
  accountId: string,
  passwordHash: string,
  oneTime: { readonly expiresAt: Date | null } | null,
): Promise<void> => {
  await transaction
    .updateTable('accounts')
    .set((one) => ({
      passwordHash,
      mustChange: oneTime !== null,
      secretExpiresAt: oneTime?.expiresAt ?? null,
      rowVersion: one('rowVersion', '+', 1),
    }))
    .where('id', '=', accountId)
    .execute();
};

/** The same password hashed at the present cost. */
export const rehashPassword = async (
  transaction: Transaction,
  account: Account,
  passwordHash: string,
): Promise<void> => {
  await transaction
    .updateTable('accounts')
    .set({ passwordHash })
    .where('id', '=', account.id)
    .where('passwordHash', '=', account.passwordHash)
    .execute();
};
