import type { Caller } from '../../../access/caller.ts';
import { actions, permitted } from '../../../access/permissions.ts';
import { findAccount } from '../../../storage/accounts.ts';
import type { Transaction } from '../../../storage/database.ts';
import { type Membership, membershipsOf } from '../../../storage/memberships.ts';
import type { Known } from '../../auth/resolve-caller.ts';
import type { MembershipBody, SessionBody } from '../../contract/session.ts';

export const membershipBody = (membership: Membership): MembershipBody => ({
  id: membership.id,
  role: membership.role,
  districtId: membership.districtId,
  district: membership.districtName,
  schoolId: membership.schoolId,
  teacherId: membership.teacherId,
});

const allowed = (caller: Caller): SessionBody['actions'] =>
  Object.fromEntries(
    actions.flatMap((action) => {
      const reach = permitted(caller, action);
      return reach === null ? [] : [[action, reach]];
    }),
  );

/** Who is signed in; `null` where account or membership ended this moment. */
export const sessionBody = async (transaction: Transaction, known: Known): Promise<SessionBody | null> => {
  const { caller } = known;
  const account = await findAccount(transaction, caller.accountId);
  const memberships = (await membershipsOf(transaction, [caller.accountId])).map(membershipBody);
  const membership = memberships.find(({ id }) => id === caller.membershipId);
  if (account === undefined || membership === undefined) return null;
  const { id, login, displayName } = account;
  return {
    account: { id, login, displayName },
    membership,
    // A token speaks for one membership, and knows of no other.
    memberships: known.by === 'token' ? [membership] : memberships,
    mustChangePassword: known.by === 'session' && known.session.mustChange,
    actions: allowed(caller),
    expiresAt: known.by === 'session' ? known.session.expiresAt.toISOString() : null,
  };
};
