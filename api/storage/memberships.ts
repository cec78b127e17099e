import { type Selectable, sql } from 'kysely';
import { type Role, roles } from '../http/contract/role.ts';
import type { MembershipTable } from './access-tables.ts';
import type { Transaction } from './database.ts';

export interface NewMembership {
  readonly accountId: string;
  readonly role: Role;
  readonly districtId: string | null;
  readonly schoolId: string | null;
  readonly teacherId: string | null;
  readonly createdBy: string | null;
}

/** A membership with its district's name. */
export type Membership = Selectable<MembershipTable> & { readonly districtName: string | null };

const standing = (transaction: Transaction) =>
  transaction
    .selectFrom('memberships')
    .leftJoin('districts', 'districts.id', 'memberships.districtId')
    .selectAll('memberships')
    .select('districts.name as districtName')
    .where('endedAt', 'is', null);

/** Adds a membership; one that stands already is found instead. */
export const addMembership = async (transaction: Transaction, membership: NewMembership): Promise<Membership> => {
  await transaction
    .insertInto('memberships')
    .values({ ...membership, usedAt: null, endedAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { accountId, role, districtId, schoolId, teacherId } = membership;
  return standing(transaction)
    .where('accountId', '=', accountId)
    .where('role', '=', role)
    .where('districtId', 'is not distinct from', districtId)
    .where('schoolId', 'is not distinct from', schoolId)
    .where('teacherId', 'is not distinct from', teacherId)
    .executeTakeFirstOrThrow();
};

/** The standing memberships of accounts, the one used last first, then in the order of roles. */
export const membershipsOf = (
  transaction: Transaction,
  accountIds: readonly string[],
): Promise<readonly Membership[]> =>
  accountIds.length === 0
    ? Promise.resolve([])
    : standing(transaction)
        .where('accountId', 'in', accountIds)
        .orderBy(sql`used_at desc nulls last`)
        .orderBy(sql`array_position(array[${sql.join(roles)}], role)`)
        .orderBy('memberships.createdAt')
        .orderBy('memberships.id')
        .execute();

export const endMembership = async (transaction: Transaction, id: string, now: Date): Promise<void> => {
  await transaction.updateTable('memberships').set({ endedAt: now }).where('id', '=', id).execute();
};

/** Administrators who can sign in, locked so that two at a time cannot both be the last but one. */
export const standingAdministrators = async (transaction: Transaction): Promise<readonly string[]> => {
  const rows = await transaction
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .select('accountId')
    .where('role', '=', 'administrator')
    .where('endedAt', 'is', null)
    .where('disabledAt', 'is', null)
    .orderBy('accountId')
    .forUpdate()
    .execute();
  return rows.map(({ accountId }) => accountId);
};

/** The membership of a teacher who comes by links, where there has been one. */
export const teacherMembership = (
  transaction: Transaction,
  districtId: string,
  teacherId: string,
): Promise<Membership | undefined> =>
  standing(transaction)
    .innerJoin('accounts', 'accounts.id', 'accountId')
    .where('accounts.login', 'is', null)
    .where('role', '=', 'teacher')
    .where('districtId', '=', districtId)
    .where('teacherId', '=', teacherId)
    .executeTakeFirst();
