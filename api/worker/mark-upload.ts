import { siblingModule } from '../../solver/process/sibling-module.ts';
import type { Fault } from '../../src/fault.ts';
import type { Language } from '../../src/text/message.ts';
import type { ImportTask } from './import-dataset.ts';
import { inWorker } from './in-worker.ts';

export interface MarkTask extends ImportTask {
  readonly language: Language;
}

/** What an import would report of an upload, and the workbook with it; `null` where there is no cell to mark. */
export interface MarkedUpload {
  readonly faults: readonly Fault[];
  readonly workbook: Uint8Array | null;
}

export type MarkUpload = (task: MarkTask, signal?: AbortSignal) => Promise<MarkedUpload>;

/** Reads and marks an upload in a thread of its own, so that a large workbook holds nothing up. */
export const markUpload: MarkUpload = (task, signal) =>
  inWorker(siblingModule(import.meta.url, 'mark-worker'), task, signal);
