import { parentPort, workerData } from 'node:worker_threads';
import type { ImportTask } from './import-dataset.ts';
import { readImport } from './read-import.ts';

parentPort?.postMessage(await readImport(workerData as ImportTask));
