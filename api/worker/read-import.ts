import { districtFingerprint } from '../../src/district/hash.ts';
import type { Fault } from '../../src/fault.ts';
import { type Result, success } from '../../src/result.ts';
import { readDataset } from '../documents/read-dataset.ts';
import { packedHere } from '../storage/content.ts';
import { countsOf } from '../storage/dataset-counts.ts';
import type { ImportedDataset, ImportTask } from './import-dataset.ts';

/** Reads the files of an import into what is stored of the dataset. */
export const readImport = async ({ path, names, ...reading }: ImportTask): Promise<Result<ImportedDataset, Fault>> => {
  const read = await readDataset(path, reading, names);
  if (!read.ok) return read;
  const { warnings, filled } = read.value;
  const district = { ...read.value.district, filledColumns: [...filled].toSorted() };
  const content = packedHere(district);
  return success({ counts: countsOf(district), warnings, sha256: districtFingerprint(district), content });
};
