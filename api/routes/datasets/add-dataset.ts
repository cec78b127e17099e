import { defaultPolicy } from '../../../src/policy/schema.ts';
import { Problem } from '../../plugins/problems.ts';
import type { Services } from '../../services.ts';
import type { StoredDataset } from '../../store/datasets.ts';

/** Imports and stores a dataset; all of its faults at once, and then nothing is stored. */
export const addDataset = async (services: Services, path: string, name: string): Promise<StoredDataset> => {
  const read = await services.importDataset({ path, referenceDate: defaultPolicy.referenceDate });
  if (!read.ok) throw new Problem('dataset_faults', { name, count: read.faults.length }, read.faults);
  const stored = { id: services.newId(), name, createdAt: services.now(), ...read.value };
  await services.datasets.add(stored);
  return stored;
};
