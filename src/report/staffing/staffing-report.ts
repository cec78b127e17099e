import type { ReportTable } from '../table.ts';
import { staffingArithmetic } from './arithmetic.ts';
import { staffingAudit } from './audit.ts';
import type { StaffingInput } from './input.ts';
import { staffingOverview } from './overview.ts';
import { staffingPool } from './pool.ts';
import { staffingSchools } from './schools.ts';
import { staffingSubjectTransfers } from './subject-transfers.ts';
import { staffingSubjects } from './subjects.ts';
import { staffingTransfers } from './transfers.ts';

/** Every table of the allocation scheme, in the order of the workbook's sheets. */
export const staffingReport = (input: StaffingInput): readonly ReportTable[] => [
  staffingOverview(input),
  staffingSchools(input),
  staffingArithmetic(input),
  staffingTransfers(input),
  staffingSubjects(input),
  staffingSubjectTransfers(input),
  staffingPool(input),
  staffingAudit(input),
];
