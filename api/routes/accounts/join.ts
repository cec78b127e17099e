import type { Caller } from '../../access/caller.ts';
import type { NewMembershipBody } from '../../contract/account.ts';
import { Problem } from '../../plugins/problems.ts';
import type { Work } from '../../store/database.ts';
import { findDistrict } from '../../store/districts.ts';
import { addMembership, type Membership } from '../../store/memberships.ts';

/** Gives an account a membership, in a district that exists. */
export const joinDistrict = async (
  work: Work,
  caller: Caller,
  accountId: string,
  { role, districtId, schoolId }: NewMembershipBody,
): Promise<Membership> => {
  if (districtId !== null && (await findDistrict(work, districtId)) === undefined)
    throw new Problem('district_not_found', { id: districtId });
  return addMembership(work, { accountId, role, districtId, schoolId, teacherId: null, createdBy: caller.accountId });
};
