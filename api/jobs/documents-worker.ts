import { parentPort, workerData } from 'node:worker_threads';
import { makePapers, type PapersTask } from './make-papers.ts';

parentPort?.postMessage(await makePapers(workerData as PapersTask));
