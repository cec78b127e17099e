import type { District } from '../../src/district/district.ts';
import type { Fault } from '../../src/fault.ts';

/** An imported dataset; never changed once stored. */
export interface StoredDataset {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly sha256: string;
  readonly district: District;
  readonly warnings: readonly Fault[];
}

export interface DatasetStore {
  add(dataset: StoredDataset): Promise<void>;
  find(id: string): Promise<StoredDataset | undefined>;
  /** Newest first. */
  list(): Promise<readonly StoredDataset[]>;
}

/** Keeps the newest `capacity` datasets, so that uploads cannot fill the memory. */
export const memoryDatasets = (capacity: number): DatasetStore => {
  const kept = new Map<string, StoredDataset>();
  return {
    add: async (dataset) => {
      kept.set(dataset.id, dataset);
      for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - capacity))) kept.delete(id);
    },
    find: async (id) => kept.get(id),
    list: async () => [...kept.values()].toReversed(),
  };
};
