import { clauseCell } from '../../clauses/cited-clause.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import type { StaffingInput } from './input.ts';

/** How each school's standard came about, step by step, each with its clause. */
export const staffingArithmetic = ({ scheme: { schools } }: StaffingInput): ReportTable => ({
  key: 'staffing_arithmetic',
  columns: columns('school_id', 'school', 'standard_step', 'clause', 'posts:number', 'arithmetic:note'),
  rows: schools.flatMap(({ school, standard }) =>
    (standard?.lines ?? []).map((line) => [
      school.id,
      school.name,
      termCell('standard_step', line.rule),
      clauseCell(line.clause),
      line.posts,
      line.message,
    ]),
  ),
});
