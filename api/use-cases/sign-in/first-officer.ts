import { type Caller, everyScope } from '../../access/caller.ts';
import type { Database } from '../../storage/database.ts';
import { asService } from '../../storage/transaction-as-caller.ts';

/** The personnel officer of the first district, for what the service does there by itself; `null` where there is none. */
export const firstOfficer = async (database: Database): Promise<Caller | null> => {
  const found = await asService(database, (transaction) =>
    transaction
      .selectFrom('memberships')
      .innerJoin('districts', 'districts.id', 'memberships.districtId')
      .select(['memberships.id', 'memberships.accountId', 'memberships.districtId'])
      .where('memberships.role', '=', 'personnel_officer')
      .where('memberships.endedAt', 'is', null)
      .orderBy('districts.createdAt')
      .orderBy('memberships.createdAt')
      .limit(1)
      .executeTakeFirst(),
  );
  if (found === undefined) return null;
  const { id, accountId, districtId } = found;
  return {
    accountId,
    membershipId: id,
    role: 'personnel_officer',
    districtId,
    schoolId: null,
    teacherId: null,
    scopes: everyScope,
  };
};
