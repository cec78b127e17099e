import type { District } from '../../src/district/district.ts';
import type { Fault } from '../../src/fault.ts';
import type { Caller } from '../access/caller.ts';
import { unpacked } from './content.ts';
import type { Database, Transaction } from './database.ts';
import type { DatasetCounts } from './dataset-counts.ts';
import { type DatasetPage, inForceId, lockInForce, pageOfDatasets } from './datasets-in-force.ts';
import { recordEvent } from './events.ts';
import { promiseCache } from './promise-cache.ts';
import { asCaller } from './transaction-as-caller.ts';
import { isUuid } from './uuid.ts';

/** A dataset in a list. */
export interface DatasetSummary {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly sha256: string;
  readonly counts: DatasetCounts;
  readonly warningCount: number;
  /** Of the datasets not withdrawn, the one imported last. */
  readonly inForce: boolean;
  /** The import that put it in force last; `createdAt` is the first one. */
  readonly importedAt: Date;
  readonly importedBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnWhy: string | null;
}

export interface DatasetHead extends DatasetSummary {
  readonly warnings: readonly Fault[];
}

/** An imported dataset; never changed once stored. */
export interface StoredDataset extends DatasetHead {
  readonly district: District;
}

export interface NewDataset {
  readonly name: string;
  readonly createdAt: Date;
  /** The day its dates were judged at. */
  readonly referenceDate: string;
  readonly sha256: string;
  readonly counts: DatasetCounts;
  readonly warnings: readonly Fault[];
  /** The district as `packed` makes it. */
  readonly content: Uint8Array;
}

export interface DatasetStore {
  add(caller: Caller, dataset: NewDataset): Promise<DatasetHead>;
  find(caller: Caller, id: string): Promise<StoredDataset | undefined>;
  /** The same without its district. */
  head(caller: Caller, id: string): Promise<DatasetHead | undefined>;
  /** The one in force, without its district; `undefined`: none is. */
  inForce(caller: Caller): Promise<DatasetHead | undefined>;
  /** The last imported first. */
  list(caller: Caller, page?: DatasetPage): Promise<readonly DatasetSummary[]>;
}

/** Datasets cached in memory, the most recently used. */
const kept = 8;

const briefColumns = ['id', 'name', 'createdAt', 'sha256', 'counts', 'withdrawnAt', 'withdrawnWhy'] as const;
const headColumns = [...briefColumns, 'warnings'] as const;

/** Names of accounts are the service's alone; a reader of a dataset may read who imported it. */
const withNames = async <Row extends { readonly importedBy: string | null }>(
  database: Database,
  rows: readonly Row[],
): Promise<readonly Row[]> => {
  const ids = [...new Set(rows.flatMap(({ importedBy }) => importedBy ?? []))];
  if (ids.length === 0) return rows;
  const accounts = await database.readOnly
    .selectFrom('accounts')
    .select(['id', 'displayName'])
    .where('id', 'in', ids)
    .execute();
  const names = new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  return rows.map((row) => ({ ...row, importedBy: names.get(row.importedBy ?? '') ?? null }));
};

/** One dataset as it stands, as the caller of the transaction sees it. */
export const datasetHead = async (transaction: Transaction, id: string): Promise<DatasetHead | undefined> => {
  if (!isUuid(id)) return undefined;
  const row = await transaction
    .selectFrom('datasets')
    .select(headColumns)
    .select(['takenUpAt as importedAt', 'takenUpBy as importedBy'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { ...row, warningCount: row.warnings.length, inForce: (await inForceId(transaction)) === row.id };
};

/**
 * Stores a dataset and puts it in force. The same content under the same name is stored once: importing it again puts
 * what is there in force again; where it is in force already, nothing changes and nothing is recorded.
 */
export const addDataset = async (
  transaction: Transaction,
  caller: Caller,
  dataset: NewDataset,
): Promise<{ readonly id: string }> => {
  const { sha256, name, referenceDate } = dataset;
  await lockInForce(transaction, caller, 'alone');
  const data = { name, sha256, teachers: dataset.counts.teachers };
  const known = await transaction
    .selectFrom('datasets')
    .select('id')
    .where('districtId', '=', caller.districtId ?? '')
    .where('sha256', '=', sha256)
    .where('name', '=', name)
    .where('referenceDate', '=', referenceDate)
    .executeTakeFirst();
  if (known !== undefined) {
    if ((await inForceId(transaction, caller.districtId)) === known.id) return known;
    await transaction
      .updateTable('datasets')
      .set({
        takenUpAt: dataset.createdAt,
        takenUpBy: caller.accountId,
        withdrawnAt: null,
        withdrawnBy: null,
        withdrawnWhy: null,
      })
      .where('id', '=', known.id)
      .execute();
    const again = { ...data, again: true };
    await recordEvent(transaction, {
      action: 'datasets.import',
      subject: { kind: 'dataset', id: known.id },
      data: again,
    });
    return known;
  }
  const added = await transaction
    .insertInto('datasets')
    .values({
      ...dataset,
      districtId: caller.districtId ?? '',
      counts: JSON.stringify(dataset.counts),
      warnings: JSON.stringify(dataset.warnings),
      content: Buffer.from(dataset.content),
      createdBy: caller.accountId,
      takenUpAt: dataset.createdAt,
      takenUpBy: caller.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(transaction, { action: 'datasets.import', subject: { kind: 'dataset', id: added.id }, data });
  return added;
};

export const datasetStore = (database: Database): DatasetStore => {
  const cache = promiseCache<District>(kept);
  const read = async (transaction: Transaction, id: string): Promise<District> => {
    const { content } = await transaction
      .selectFrom('datasets')
      .select('content')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return unpacked<District>(content);
  };
  const named = async (found: DatasetHead | undefined): Promise<DatasetHead | undefined> =>
    found === undefined ? undefined : (await withNames(database, [found]))[0];
  return {
    add: async (caller, dataset) => {
      const { id } = await asCaller(database, caller, (transaction) => addDataset(transaction, caller, dataset));
      const head = await asCaller(database, caller, (transaction) => datasetHead(transaction, id));
      if (head === undefined) throw new Error(`the dataset ${id} is not there`);
      return head;
    },
    find: (caller, id) =>
      asCaller(database, caller, async (transaction) => {
        // Whether this caller may see it, and how it stands, is read each time; what has this hash never changes.
        const head = await datasetHead(transaction, id);
        if (head === undefined) return undefined;
        return {
          ...head,
          district: await cache.forceFetch(`${head.id} ${head.sha256}`, { context: () => read(transaction, head.id) }),
        };
      }),
    head: async (caller, id) => named(await asCaller(database, caller, (transaction) => datasetHead(transaction, id))),
    inForce: async (caller) =>
      named(
        await asCaller(database, caller, async (transaction) => {
          const id = await inForceId(transaction);
          return id === undefined ? undefined : datasetHead(transaction, id);
        }),
      ),
    list: async (caller, page) => {
      const found = await asCaller(database, caller, async (transaction) => {
        const current = await inForceId(transaction);
        const rows = await pageOfDatasets(transaction, page)
          .select(briefColumns)
          .select(['takenUpAt as importedAt', 'takenUpBy as importedBy'])
          .select((one) => one.fn<number>('jsonb_array_length', ['warnings']).as('warningCount'))
          .execute();
        return rows.map((row) => ({ ...row, inForce: row.id === current }));
      });
      return withNames(database, found);
    },
  };
};
