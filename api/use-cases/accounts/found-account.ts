import { type Account, findAccount } from '../../storage/accounts.ts';
import type { Transaction } from '../../storage/database.ts';
import { standingAdministrators } from '../../storage/memberships.ts';
import { isUuid } from '../../storage/uuid.ts';
import { Refused } from '../refused.ts';

/** An account by its id, or the problem that there is none. */
export const foundAccount = async (transaction: Transaction, id: string): Promise<Account> => {
  const account = isUuid(id) ? await findAccount(transaction, id) : undefined;
  if (account === undefined) throw new Refused('account_not_found', { id });
  return account;
};

/** The last administrator keeps the role: no other account could restore it. */
export const keepAnAdministrator = async (transaction: Transaction, accountId: string): Promise<void> => {
  const standing = await standingAdministrators(transaction);
  if (standing.includes(accountId) && standing.every((id) => id === accountId)) throw new Refused('last_administrator');
};
