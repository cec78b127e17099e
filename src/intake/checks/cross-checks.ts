import type { CalendarDate } from '../../district/date.ts';
import type { FaultLog } from '../fault-log.ts';
import type { Sheets } from '../sheets.ts';

export interface CheckedDataset {
  readonly sheets: Sheets;
  /** Codes of all rows, also of those left out for a fault, so that one fault breeds no others. */
  readonly codes: { readonly teachers: ReadonlySet<string>; readonly hires: ReadonlySet<string> };
  readonly referenceDate: CalendarDate | null;
}

export type CrossCheck = (dataset: CheckedDataset, log: FaultLog) => void;

/** What no cell says alone, one file each: the table of contents. */
export const crossChecks: readonly CrossCheck[] = [];
