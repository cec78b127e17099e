import { siblingModule } from '../../solver/process/sibling-module.ts';
import type { Decision } from '../../src/decision/decision-document.ts';
import type { Fault } from '../../src/fault.ts';
import type { Result } from '../../src/result.ts';
import { inWorker } from './in-worker.ts';
import type { DocumentsTask, MadeDocuments } from './make-documents.ts';

export type RenderDocuments = (task: DocumentsTask, signal?: AbortSignal) => Promise<Result<MadeDocuments, Fault>>;

export interface DecisionTask {
  readonly decision: Decision;
  /** Without the reasons of exemptions and orders. */
  readonly isWithheld: boolean;
}
export type WriteDecision = (task: DecisionTask) => Promise<string>;

/** Makes documents in a thread: their text, the check that it can be printed, and the files. */
export const renderDocuments: RenderDocuments = (task, signal) =>
  inWorker(siblingModule(import.meta.url, 'documents-worker'), task, signal);

/** The text of a decision file, made in a thread of its own. */
export const writeDecision: WriteDecision = (task) => inWorker(siblingModule(import.meta.url, 'decision-worker'), task);
