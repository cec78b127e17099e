import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';

/** Assumptions of the import: in its place, the text read, the assumption and the remedy. */
export const importFaultsTable = ({ warnings }: ReportInput): ReportTable => ({
  key: 'import_faults',
  columns: columns('severity', 'place', 'row:number', 'column', 'found', 'assumed:note', 'remedy:note'),
  rows: warnings.map((fault) => [
    message(`report.severity.${fault.severity}`),
    fault.place,
    fault.row,
    fault.column,
    fault.found,
    fault.expected,
    fault.remedy,
  ]),
});
