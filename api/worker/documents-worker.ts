import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentsTask, makeDocuments } from './make-documents.ts';

parentPort?.postMessage(await makeDocuments(workerData as DocumentsTask));
