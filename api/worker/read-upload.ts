import { siblingModule } from '../../solver/process/sibling-module.ts';
import type { Fault } from '../../src/fault.ts';
import type { CellPlace } from '../../src/intake/upload/fault-cells.ts';
import type { UploadSheet } from '../../src/intake/upload/upload-sheet.ts';
import type { ImportTask } from './import-dataset.ts';
import { inWorker } from './in-worker.ts';

export interface ReadUploadTask extends Pick<ImportTask, 'path' | 'names' | 'corrections' | 'headings'> {
  readonly faults: readonly Fault[];
}

/** The tables of an upload as a spreadsheet shows them, and where each fault stands in them. */
export interface ReadTables {
  readonly sheets: readonly UploadSheet[];
  /** Cells of each fault, in the order of the faults. */
  readonly cells: readonly (readonly CellPlace[])[];
}

export type ReadUpload = (task: ReadUploadTask) => Promise<ReadTables>;

/** Reads the tables of an upload in a thread of its own, so that a large workbook holds nothing up. */
export const readUpload: ReadUpload = (task) => inWorker(siblingModule(import.meta.url, 'upload-worker'), task);
