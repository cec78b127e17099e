import { Problem } from '../../plugins/problems.ts';
import type { Services } from '../../services.ts';
import type { StoredDataset } from '../../store/datasets.ts';

/** A dataset by its id, or the problem that there is none. */
export const foundDataset = async ({ datasets }: Pick<Services, 'datasets'>, id: string): Promise<StoredDataset> => {
  const dataset = await datasets.find(id);
  if (dataset === undefined) throw new Problem('dataset_not_found', { id });
  return dataset;
};
