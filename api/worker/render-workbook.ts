import { siblingModule } from '../../solver/process/sibling-module.ts';
import type { ReportTable } from '../../src/report/table.ts';
import type { Language } from '../../src/text/message.ts';
import { inWorker } from './in-worker.ts';

export interface WorkbookTask {
  readonly tables: readonly ReportTable[];
  readonly language: Language;
  readonly referenceDate: string;
  /** Key of the workbook's title; the plan's where absent. */
  readonly title?: string;
  /** The office that the sheets are from, `null` where it is unknown; without it sheets have headings alone. */
  readonly office?: string | null;
}

export type RenderWorkbook = (task: WorkbookTask) => Promise<Uint8Array>;

/** Writes `plan.xlsx` or another workbook of a plan in a thread of its own. */
export const renderWorkbook: RenderWorkbook = (task) =>
  inWorker(siblingModule(import.meta.url, 'workbook-worker'), task);
