import { parentPort, workerData } from 'node:worker_threads';
import { writeDocuments } from '../files/write-documents.ts';
import type { DocumentsTask } from './render-documents.ts';

const { files, format, date } = workerData as DocumentsTask;
parentPort?.postMessage(await writeDocuments(files, format, date));
