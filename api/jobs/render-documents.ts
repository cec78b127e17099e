import type { DocumentFile } from '../../src/report/documents/official-document.ts';
import type { DocumentFormat, WrittenFile } from '../files/write-documents.ts';
import { inWorker } from './in-worker.ts';

export interface DocumentsTask {
  readonly files: readonly DocumentFile[];
  readonly format: DocumentFormat;
  /** The date that stands in the files as theirs. */
  readonly date: string;
}

export type RenderDocuments = (task: DocumentsTask) => Promise<readonly WrittenFile[]>;

/** Writes documents in a thread of its own. */
export const renderDocuments: RenderDocuments = (task) =>
  inWorker(new URL('./documents-worker.ts', import.meta.url), task);
