import { defaultPolicy } from '../../../src/policy/schema.ts';
import type { Caller } from '../../access/caller.ts';
import { Problem } from '../../plugins/problems.ts';
import type { Services } from '../../services.ts';
import type { DatasetHead } from '../../store/datasets.ts';

/** Imports and stores a dataset; all of its faults at once, and then nothing is stored. */
export const addDataset = async (
  services: Services,
  caller: Caller,
  path: string,
  name: string,
): Promise<DatasetHead> => {
  const { referenceDate } = defaultPolicy;
  const read = await services.importDataset({ path, referenceDate });
  if (!read.ok) throw new Problem('dataset_faults', { name, count: read.faults.length }, read.faults);
  return services.datasets.add(caller, { name, createdAt: services.now(), referenceDate, ...read.value });
};
