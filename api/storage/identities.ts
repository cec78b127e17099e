import type { Selectable } from 'kysely';
import type { IdentityTable } from './access-tables.ts';
import type { Account } from './accounts.ts';
import type { Transaction } from './database.ts';

export type Identity = Selectable<IdentityTable>;
export type Subject = Pick<Identity, 'issuer' | 'subject'>;

export const identitiesOf = (transaction: Transaction, accountIds: readonly string[]): Promise<readonly Identity[]> =>
  accountIds.length === 0
    ? Promise.resolve([])
    : transaction.selectFrom('identities').selectAll().where('accountId', 'in', accountIds).execute();

/** The account a subject opens, where it stands. */
export const accountOfSubject = (
  transaction: Transaction,
  { issuer, subject }: Subject,
): Promise<Account | undefined> =>
  transaction
    .selectFrom('accounts')
    .innerJoin('identities', 'identities.accountId', 'accounts.id')
    .selectAll('accounts')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();

interface Link extends Subject {
  readonly accountId: string;
  readonly createdBy: string;
}

/** Links an account that has no subject yet; `false` where the account or the subject is linked by now. */
export const addIdentity = async (transaction: Transaction, link: Link): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('identities')
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** Takes the subject of an account away; `false` where there was none. */
export const removeIdentity = async (transaction: Transaction, accountId: string): Promise<boolean> => {
  const { numDeletedRows } = await transaction
    .deleteFrom('identities')
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
