import { parentPort, workerData } from 'node:worker_threads';
import { planWorkbook } from '../documents/write-plan-workbook.ts';
import type { WorkbookTask } from './render-workbook.ts';

const { tables, language, referenceDate, title, office } = workerData as WorkbookTask;
parentPort?.postMessage(await planWorkbook(tables, language, referenceDate, title, office));
