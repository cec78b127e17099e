import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import { message } from '../text/message.ts';
import { people } from './input.ts';
import { type Cell, columns } from './table.ts';
import { yesNo } from './term-cell.ts';

/** The ledger as a table of its own, a line a teacher: what a page shows of each, for a spreadsheet. */
export const ledgerColumns = columns(
  'teacher_id',
  'teacher',
  'school_id',
  'school',
  'eligible',
  'months_at_school:number',
  'failing_clauses',
  'findings:note',
);

/** One line, with the reasons withheld that the ledger withholds. */
export const ledgerLine = (district: District, ledger: Ledger, teacher: Teacher): readonly Cell[] => {
  const entry = ledger.entries.get(teacher.id);
  const findings = entry?.findings ?? [];
  const failing = findings.filter(({ passes }) => !passes).map(({ rule }) => rule);
  return [
    teacher.id,
    teacher.name,
    teacher.schoolId,
    people(district).schoolName(teacher.schoolId),
    yesNo(entry?.eligible ?? false),
    entry?.monthsAtSchool ?? 0,
    failing.length === 0 ? null : message('report.ledger.failing', { rules: failing.join(';') }),
    findings.map((finding) => finding.message),
  ];
};
