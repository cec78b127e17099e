import type { District } from '../../src/district/district.ts';
import type { Fault } from '../../src/fault.ts';
import type { Caller } from '../access/caller.ts';
import { asCaller } from './as-caller.ts';
import { unpacked } from './content.ts';
import type { Database, Work } from './database.ts';
import type { DatasetCounts } from './dataset-counts.ts';
import { recordEvent } from './events.ts';
import { Recent } from './recent.ts';
import { isUuid } from './uuid.ts';

/** A dataset in a list. */
export interface DatasetSummary {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly sha256: string;
  readonly counts: DatasetCounts;
  readonly warningCount: number;
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
  /** Newest first. */
  list(caller: Caller): Promise<readonly DatasetSummary[]>;
}

/** Datasets kept in memory beside the database, the ones asked for last. */
const kept = 8;

const headColumns = ['id', 'name', 'createdAt', 'sha256', 'counts', 'warnings'] as const;

const headOf = (row: Omit<DatasetHead, 'warningCount'>): DatasetHead => ({
  ...row,
  warningCount: row.warnings.length,
});

/** Stores a dataset; the same content under the same name is stored once: what is there is given back. */
export const addDataset = async (work: Work, caller: Caller, dataset: NewDataset): Promise<DatasetHead> => {
  const { sha256, name, referenceDate } = dataset;
  const added = await work
    .insertInto('datasets')
    .values({
      ...dataset,
      districtId: caller.districtId ?? '',
      counts: JSON.stringify(dataset.counts),
      warnings: JSON.stringify(dataset.warnings),
      content: Buffer.from(dataset.content),
      createdBy: caller.accountId,
    })
    .onConflict((conflict) => conflict.columns(['districtId', 'sha256', 'name', 'referenceDate']).doNothing())
    .returning(headColumns)
    .executeTakeFirst();
  if (added === undefined)
    return headOf(
      await work
        .selectFrom('datasets')
        .select(headColumns)
        .where('sha256', '=', sha256)
        .where('name', '=', name)
        .where('referenceDate', '=', referenceDate)
        .executeTakeFirstOrThrow(),
    );
  const data = { name, sha256, teachers: dataset.counts.teachers };
  await recordEvent(work, { action: 'datasets.import', subject: { kind: 'dataset', id: added.id }, data });
  return headOf(added);
};

export const datasetStore = (database: Database): DatasetStore => {
  const recent = new Recent<StoredDataset>(kept);
  const read = async (work: Work, id: string): Promise<StoredDataset> => {
    const { content, ...head } = await work
      .selectFrom('datasets')
      .select(headColumns)
      .select('content')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { ...headOf(head), district: await unpacked<District>(content) };
  };
  return {
    add: (caller, dataset) => asCaller(database, caller, (work) => addDataset(work, caller, dataset)),
    find: async (caller, id) => {
      if (!isUuid(id)) return undefined;
      return asCaller(database, caller, async (work) => {
        // Whether this caller may see it is asked each time; what has this hash never changes.
        const row = await work.selectFrom('datasets').select(['id', 'sha256']).where('id', '=', id).executeTakeFirst();
        return row === undefined ? undefined : recent.get(`${row.id} ${row.sha256}`, () => read(work, row.id));
      });
    },
    head: async (caller, id) => {
      if (!isUuid(id)) return undefined;
      const row = await asCaller(database, caller, (work) =>
        work.selectFrom('datasets').select(headColumns).where('id', '=', id).executeTakeFirst(),
      );
      return row === undefined ? undefined : headOf(row);
    },
    list: (caller) =>
      asCaller(database, caller, (work) =>
        work
          .selectFrom('datasets')
          .select(['id', 'name', 'createdAt', 'sha256', 'counts'])
          .select((one) => one.fn<number>('jsonb_array_length', ['warnings']).as('warningCount'))
          .orderBy('createdAt', 'desc')
          .orderBy('id')
          .execute(),
      ),
  };
};
