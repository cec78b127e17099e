import type { FaultLog } from '../fault-log.ts';
import type { Sheets } from '../sheets.ts';
import type { IntakeContext } from '../values/value-form.ts';
import { withFurtherSubjects } from './further-subjects.ts';
import { withHeadRoles } from './head-roles.ts';
import { withoutOwnWishes } from './own-wishes.ts';
import { withoutRepeatedRows } from './repeated-rows.ts';
import { withoutUnusedSchools } from './unused-order-schools.ts';

/** What is put right on the way in, each with a warning, in this order. */
const repairs: readonly ((sheets: Sheets, log: FaultLog) => Sheets)[] = [
  withHeadRoles,
  withoutOwnWishes,
  withoutUnusedSchools,
  withoutRepeatedRows,
];

export const repaired = (sheets: Sheets, context: IntakeContext, log: FaultLog): Sheets =>
  repairs.reduce((before, repair) => repair(before, log), withFurtherSubjects(sheets, context));
