import type { Selectable } from 'kysely';
import type { Transaction } from './database.ts';
import type { DistrictTable } from './tables.ts';

export type DistrictRow = Selectable<DistrictTable>;

/** The districts the transaction may see, in the order of their codes. */
export const listDistricts = (transaction: Transaction): Promise<readonly DistrictRow[]> =>
  transaction.selectFrom('districts').selectAll().orderBy('code').execute();

export const findDistrict = (transaction: Transaction, id: string): Promise<DistrictRow | undefined> =>
  transaction.selectFrom('districts').selectAll().where('id', '=', id).executeTakeFirst();

/** Adds a district; `undefined` where the code is taken. */
export const addDistrict = (
  transaction: Transaction,
  district: { readonly code: string; readonly name: string },
): Promise<DistrictRow | undefined> =>
  transaction
    .insertInto('districts')
    .values(district)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returningAll()
    .executeTakeFirst();

export const renameDistrict = (transaction: Transaction, id: string, name: string): Promise<DistrictRow | undefined> =>
  transaction.updateTable('districts').set({ name }).where('id', '=', id).returningAll().executeTakeFirst();
