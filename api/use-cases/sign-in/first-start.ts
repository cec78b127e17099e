import { sql } from 'kysely';
import type { PasswordCost } from '../../access/passwords.ts';
import { addAccount } from '../../storage/accounts.ts';
import type { Database } from '../../storage/database.ts';
import { addMembership } from '../../storage/memberships.ts';
import { asService } from '../../storage/transaction-as-caller.ts';
import { makeOneTimeSecret } from './one-time-secret.ts';

/** The login of the first account. */
export const firstLogin = 'admin';

export interface FirstAccount {
  readonly login: string;
  /** Returned only here; afterwards only its hash is stored. */
  readonly secret: string;
}

/**
 * On an empty database makes the first district and one account that administers the service and is the personnel
 * officer of that district. `null` where there are accounts already; of several services that start simultaneously one
 * creates it.
 */
export const firstStart = async (
  database: Database,
  names: { readonly district: string; readonly account: string },
  cost: PasswordCost,
): Promise<FirstAccount | null> => {
  const isEmpty = await asService(database, async (transaction) => {
    const any = await transaction.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
    return any === undefined;
  });
  if (!isEmpty) return null;
  const { secret, passwordHash } = await makeOneTimeSecret(cost);
  return asService(database, async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('junheng first start'))`.execute(transaction);
    const account = await addAccount(transaction, {
      login: firstLogin,
      displayName: names.account,
      passwordHash,
      secretExpiresAt: null,
      createdBy: null,
    });
    if (account === undefined) return null;
    const district = await transaction
      .insertInto('districts')
      .values({ code: 'first', name: names.district })
      .onConflict((conflict) => conflict.column('code').doUpdateSet((one) => ({ name: one.ref('districts.name') })))
      .returning('id')
      .executeTakeFirstOrThrow();
    const membership = { accountId: account.id, schoolId: null, teacherId: null, createdBy: null };
    await addMembership(transaction, { ...membership, role: 'personnel_officer', districtId: district.id });
    await addMembership(transaction, { ...membership, role: 'administrator', districtId: null });
    return { login: firstLogin, secret };
  });
};
