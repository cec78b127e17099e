import type { Policy } from '../../../src/policy/policy.ts';
import type { Caller } from '../../access/caller.ts';
import { Problem } from '../../plugins/problems.ts';
import type { Services } from '../../services.ts';
import type { DatasetHead } from '../../store/datasets.ts';

/**
 * Imports and stores a dataset as a policy reads it: by its reference date and with the subjects it adds. All of its
 * faults at once, and then nothing is stored.
 */
export const addDataset = async (
  services: Services,
  caller: Caller,
  path: string,
  name: string,
  { referenceDate, subjects: addedSubjects }: Policy,
): Promise<DatasetHead> => {
  const read = await services.importDataset({ path, referenceDate, addedSubjects });
  if (!read.ok) throw new Problem('dataset_faults', { name, count: read.faults.length }, read.faults);
  return services.datasets.add(caller, { name, createdAt: services.now(), referenceDate, ...read.value });
};
