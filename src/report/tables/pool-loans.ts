import { people, type ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Posts of the pool that the moves need: to which school, for what, how many, from when until when (clauses 4.22, 4.23). */
export const poolLoansTable = ({ district, plan }: ReportInput): ReportTable => {
  const who = people(district);
  return {
    key: 'pool_loans',
    columns: columns('school_id', 'school', 'purpose', 'posts:number', 'loan_start', 'loan_end'),
    summed: ['posts'],
    rows: (plan.poolLoans ?? []).map(({ schoolId, purpose, number, start, end }) => [
      schoolId,
      who.schoolName(schoolId),
      termCell('pool_purpose', purpose),
      number,
      start,
      end,
    ]),
  };
};
