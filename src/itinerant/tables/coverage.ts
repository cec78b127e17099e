import type { District } from '../../district/district.ts';
import { columns, type ReportTable } from '../../report/table.ts';
import { subjectCell, termCell } from '../../report/term-cell.ts';
import { message } from '../../text/message.ts';
import type { ItinerantPlan } from '../itinerant-plan.ts';
import { nameCells } from './cells.ts';

/** What every small rural school needs in the listed subjects, who gives it, and why something is left (clause 2.13). */
export const coverageTable = (district: District, { coverage, policy }: ItinerantPlan): ReportTable => {
  const { school } = nameCells(district);
  return {
    key: 'itinerant_coverage',
    columns: columns(
      'school_id',
      'school',
      'stage',
      'subject',
      'lessons_needed:number',
      'lessons_own:number',
      'lessons_itinerant:number',
      'remote_lessons:number',
      'lessons_uncovered:number',
      'why',
    ),
    rows: coverage.map((row) => [
      ...school(row.schoolId),
      termCell('stage', row.stage),
      subjectCell(policy, row.subject),
      row.needed,
      row.own,
      row.itinerant,
      row.remote,
      row.uncovered,
      row.reason === null ? null : message(`itinerant.reason.${row.reason}`),
    ]),
  };
};
