import { parentPort, workerData } from 'node:worker_threads';
import { districtFingerprint } from '../../src/district/hash.ts';
import { success } from '../../src/result.ts';
import { readDataset } from '../documents/read-dataset.ts';
import { packedHere } from '../storage/content.ts';
import { countsOf } from '../storage/dataset-counts.ts';
import type { ImportTask } from './import-dataset.ts';

const { path, names, ...reading } = workerData as ImportTask;
const read = await readDataset(path, reading, names);
if (read.ok) {
  const { district, warnings } = read.value;
  const content = packedHere(district);
  parentPort?.postMessage(
    success({ counts: countsOf(district), warnings, sha256: districtFingerprint(district), content }),
  );
} else parentPort?.postMessage(read);
