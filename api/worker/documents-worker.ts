import { parentPort, workerData } from 'node:worker_threads';
import { makePapers, type PapersTask } from './make-documents.ts';

parentPort?.postMessage(await makePapers(workerData as PapersTask));
