import { parentPort, workerData } from 'node:worker_threads';
import type { DecisionTask } from './render-documents.ts';
import { decisionFile } from './write-decision.ts';

parentPort?.postMessage(decisionFile(workerData as DecisionTask));
