import type { Caller } from '../access/caller.ts';
import type { StoredDataset } from '../storage/datasets.ts';
import { Refused } from './refused.ts';
import type { Services } from './services.ts';

/** A dataset of the caller's district by its id, or the problem that there is none. */
export const foundDataset = async (
  { datasets }: Pick<Services, 'datasets'>,
  caller: Caller,
  id: string,
): Promise<StoredDataset> => {
  const dataset = await datasets.find(caller, id);
  if (dataset === undefined) throw new Refused('dataset_not_found', { id });
  return dataset;
};
