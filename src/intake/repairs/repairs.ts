import type { FaultLog } from '../fault-log.ts';
import type { Sheets } from '../sheets.ts';
import { withoutRepeatedRows } from './repeated-rows.ts';

/** What is put right on the way in, each with a warning, in this order. */
const repairs: readonly ((sheets: Sheets, log: FaultLog) => Sheets)[] = [withoutRepeatedRows];

export const repaired = (sheets: Sheets, log: FaultLog): Sheets =>
  repairs.reduce((before, repair) => repair(before, log), sheets);
