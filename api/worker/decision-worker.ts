import { parentPort, workerData } from 'node:worker_threads';
import { decisionDocument, decisionText, withheldDecisionDocument } from '../../src/decision/decision-document.ts';
import type { DecisionTask } from './render-documents.ts';

const { decision, isWithheld } = workerData as DecisionTask;
parentPort?.postMessage(decisionText((isWithheld ? withheldDecisionDocument : decisionDocument)(decision)));
