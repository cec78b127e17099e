import type { Account } from '../../../storage/accounts.ts';
import type { Transaction } from '../../../storage/database.ts';
import { type Identity, identitiesOf } from '../../../storage/identities.ts';
import { type Membership, membershipsOf } from '../../../storage/memberships.ts';
import type { AccountBody } from '../../contract/account.ts';
import { membershipBody } from '../session/present-session.ts';

/** What belongs to some accounts. */
export interface Belongings {
  readonly memberships: readonly Membership[];
  readonly identities: readonly Identity[];
}

export const belongingsOf = async (transaction: Transaction, ids: readonly string[]): Promise<Belongings> => ({
  memberships: await membershipsOf(transaction, ids),
  identities: await identitiesOf(transaction, ids),
});

const identityBody = (identity: Identity | undefined): AccountBody['identity'] =>
  identity === undefined ? null : { issuer: identity.issuer, subject: identity.subject };

export const accountBody = (account: Account, { memberships, identities }: Belongings): AccountBody => ({
  id: account.id,
  login: account.login,
  displayName: account.displayName,
  disabled: account.disabledAt !== null,
  mustChangePassword: account.mustChange,
  createdAt: account.createdAt.toISOString(),
  identity: identityBody(identities.find(({ accountId }) => accountId === account.id)),
  memberships: memberships.filter(({ accountId }) => accountId === account.id).map(membershipBody),
});
