import { parentPort, workerData } from 'node:worker_threads';
import { type Decision, decisionDocument, decisionText } from '../../src/decision/decision-document.ts';

parentPort?.postMessage(decisionText(decisionDocument(workerData as Decision)));
