import { siblingModule } from '../../solver/process/sibling-module.ts';
import type { CalendarDate } from '../../src/district/date.ts';
import type { Fault } from '../../src/fault.ts';
import type { IntakeOptions } from '../../src/intake/read-district.ts';
import type { AddedSubject } from '../../src/policy/policy.ts';
import type { Result } from '../../src/result.ts';
import type { DatasetCounts } from '../storage/dataset-counts.ts';
import { inWorker } from './in-worker.ts';

export interface ImportTask extends Pick<IntakeOptions, 'corrections' | 'headings'> {
  readonly path: string;
  /** What the files are called, where they lie under other names. */
  readonly names?: ReadonlyMap<string, string>;
  readonly referenceDate: CalendarDate;
  /** Subjects of the district's own, which its policy adds. */
  readonly addedSubjects: readonly AddedSubject[];
}

export interface ImportedDataset {
  readonly counts: DatasetCounts;
  readonly warnings: readonly Fault[];
  readonly sha256: string;
  /** The district as it is stored. */
  readonly content: Uint8Array;
}

export type ImportDataset = (task: ImportTask, signal: AbortSignal) => Promise<Result<ImportedDataset, Fault>>;

/** Reads a dataset in a thread of its own, so that a large workbook holds nothing up. */
export const importDataset: ImportDataset = (task, signal) =>
  inWorker(siblingModule(import.meta.url, 'import-worker'), task, signal);
