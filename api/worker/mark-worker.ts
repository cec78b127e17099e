import { parentPort, workerData } from 'node:worker_threads';
import { markDataset } from './mark-dataset.ts';
import type { MarkTask } from './mark-upload.ts';

parentPort?.postMessage(await markDataset(workerData as MarkTask));
