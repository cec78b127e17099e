import { parentPort, workerData } from 'node:worker_threads';
import { districtFingerprint } from '../../src/district/hash.ts';
import { success } from '../../src/result.ts';
import { readDataset } from '../files/read-dataset.ts';
import type { ImportTask } from './import-dataset.ts';

const { path, referenceDate } = workerData as ImportTask;
const read = await readDataset(path, { referenceDate });
parentPort?.postMessage(read.ok ? success({ ...read.value, sha256: districtFingerprint(read.value.district) }) : read);
