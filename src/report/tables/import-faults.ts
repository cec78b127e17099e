import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';

/** What the import read otherwise than written, and what was assumed: in its place, with how to mend it. */
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
