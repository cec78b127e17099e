import type { Selectable } from 'kysely';
import type { Work } from './database.ts';
import type { DistrictTable } from './tables.ts';

export type DistrictRow = Selectable<DistrictTable>;

/** The districts the transaction may see, in the order of their codes. */
export const listDistricts = (work: Work): Promise<readonly DistrictRow[]> =>
  work.selectFrom('districts').selectAll().orderBy('code').execute();

export const findDistrict = (work: Work, id: string): Promise<DistrictRow | undefined> =>
  work.selectFrom('districts').selectAll().where('id', '=', id).executeTakeFirst();

/** Adds a district; `undefined` where the code is taken. */
export const addDistrict = (
  work: Work,
  district: { readonly code: string; readonly name: string },
): Promise<DistrictRow | undefined> =>
  work
    .insertInto('districts')
    .values(district)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returningAll()
    .executeTakeFirst();

export const renameDistrict = (work: Work, id: string, name: string): Promise<DistrictRow | undefined> =>
  work.updateTable('districts').set({ name }).where('id', '=', id).returningAll().executeTakeFirst();
