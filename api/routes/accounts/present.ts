import type { AccountBody } from '../../contract/account.ts';
import type { Account } from '../../store/accounts.ts';
import type { Membership } from '../../store/memberships.ts';
import { membershipBody } from '../session/present.ts';

export const accountBody = (account: Account, memberships: readonly Membership[]): AccountBody => ({
  id: account.id,
  login: account.login,
  displayName: account.displayName,
  disabled: account.disabledAt !== null,
  mustChangePassword: account.mustChange,
  createdAt: account.createdAt.toISOString(),
  memberships: memberships.filter(({ accountId }) => accountId === account.id).map(membershipBody),
});
