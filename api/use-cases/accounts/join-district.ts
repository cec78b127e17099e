import type { Caller } from '../../access/caller.ts';
import type { NewMembershipBody } from '../../http/contract/account.ts';
import type { Transaction } from '../../storage/database.ts';
import { findDistrict } from '../../storage/districts.ts';
import { addMembership, type Membership } from '../../storage/memberships.ts';
import { Refused } from '../refused.ts';

/** Gives an account a membership, in a district that exists. */
export const joinDistrict = async (
  transaction: Transaction,
  caller: Caller,
  accountId: string,
  { role, districtId, schoolId }: NewMembershipBody,
): Promise<Membership> => {
  if (districtId !== null && (await findDistrict(transaction, districtId)) === undefined)
    throw new Refused('district_not_found', { id: districtId });
  return addMembership(transaction, {
    accountId,
    role,
    districtId,
    schoolId,
    teacherId: null,
    createdBy: caller.accountId,
  });
};
