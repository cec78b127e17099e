import { parentPort, workerData } from 'node:worker_threads';
import { readSheets } from './read-sheets.ts';
import type { ReadUploadTask } from './read-upload.ts';

parentPort?.postMessage(await readSheets(workerData as ReadUploadTask));
