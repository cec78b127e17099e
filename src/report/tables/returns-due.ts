import { addMonths } from '../../district/date.ts';
import { runningTerms } from '../../movement/running-terms.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Who is on a term away and when the school of origin takes them back: this year, next year, later (domain 3, return). */
export const returnsDueTable = ({ district, plan }: ReportInput): ReportTable => {
  const who = people(district);
  const { referenceDate } = plan.policy;
  const nextYear = addMonths(referenceDate, 12);
  const due = (end: string | null): string => {
    if (end === null) return 'open';
    if (end <= referenceDate) return 'this_year';
    return end <= nextYear ? 'next_year' : 'later';
  };
  return {
    key: 'returns_due',
    columns: columns(
      'teacher_id',
      'teacher',
      'mode',
      'home_school',
      'host_school',
      'term_start',
      'term_end',
      'due:note',
    ),
    rows: runningTerms(district, referenceDate).map(({ teacher, mode, home, host, start, end }) => [
      teacher.id,
      teacher.name,
      termCell('mode', mode),
      who.schoolName(home),
      who.schoolName(host),
      start,
      end,
      message(`report.due.${due(end)}`),
    ]),
  };
};
