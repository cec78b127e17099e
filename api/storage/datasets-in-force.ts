import { sql } from 'kysely';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';

/** A page of datasets: `after` is the last one of the page before. */
export interface DatasetPage {
  readonly after: string | null;
  readonly limit: number;
}

/** Keeps what is in force as it is until the transaction ends: imports and withdrawals exclude each other and every step of a plan. */
export const lockInForce = (
  transaction: Transaction,
  caller: Pick<Caller, 'districtId'>,
  how: 'alone' | 'with others',
) =>
  (how === 'alone'
    ? sql`select pg_advisory_xact_lock(hashtext('junheng.datasets'), hashtext(${caller.districtId ?? ''}))`
    : sql`select pg_advisory_xact_lock_shared(hashtext('junheng.datasets'), hashtext(${caller.districtId ?? ''}))`
  ).execute(transaction);

/** The dataset in force in the caller's district: of those not withdrawn the one imported last. */
export const inForceId = async (transaction: Transaction, districtId?: string | null): Promise<string | undefined> => {
  const row = await transaction
    .selectFrom('datasets')
    .select('id')
    .where('withdrawnAt', 'is', null)
    .$if(districtId != null, (query) => query.where('districtId', '=', districtId ?? ''))
    .orderBy('takenUpAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
};

/** The datasets of one page, the last imported first. */
export const pageOfDatasets = (transaction: Transaction, page: DatasetPage = { after: null, limit: 1000 }) =>
  transaction
    .selectFrom('datasets')
    .$if(page.after !== null, (query) =>
      query.where(
        sql<boolean>`(taken_up_at, id) < (select taken_up_at, id from datasets where id = ${page.after}::uuid)`,
      ),
    )
    .orderBy('takenUpAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit);

/** Versions of plans in review or in public notice that rest on a dataset. */
export const openPlansOn = async (transaction: Transaction, datasetId: string): Promise<readonly number[]> => {
  const rows = await transaction
    .selectFrom('plans')
    .select('version')
    .where('datasetId', '=', datasetId)
    .where('state', 'in', ['in_review', 'public_notice'])
    .orderBy('version')
    .execute();
  return rows.map(({ version }) => version);
};

export const withdrawDataset = (
  transaction: Transaction,
  id: string,
  by: { readonly accountId: string; readonly at: Date; readonly why: string },
) =>
  transaction
    .updateTable('datasets')
    .set({ withdrawnAt: by.at, withdrawnBy: by.accountId, withdrawnWhy: by.why })
    .where('id', '=', id)
    .execute();
