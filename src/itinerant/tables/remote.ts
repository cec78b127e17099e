import type { District } from '../../district/district.ts';
import { columns, type ReportTable } from '../../report/table.ts';
import { subjectCell, termCell } from '../../report/term-cell.ts';
import { message } from '../../text/message.ts';
import type { ItinerantPlan } from '../itinerant-plan.ts';
import { nameCells } from './cells.ts';

/** Remote lessons 三个课堂: which class follows which hub, and who sits with it. */
export const remoteTable = (district: District, { assignments, policy }: ItinerantPlan): ReportTable => {
  const { school, teacher } = nameCells(district);
  return {
    key: 'itinerant_remote',
    columns: columns(
      'school_id',
      'school',
      'stage',
      'subject',
      'remote_lessons:number',
      'hub_school_id',
      'hub_school',
      'assistants:note',
    ),
    rows: assignments.remote.map((one) => [
      ...school(one.schoolId),
      termCell('stage', one.stage),
      subjectCell(policy, one.subject),
      one.lessons,
      ...school(one.fromSchoolId),
      one.assistants.map(({ teacherId, lessons }) =>
        message('itinerant.assistant', { name: String(teacher(teacherId)[1] ?? ''), id: teacherId, count: lessons }),
      ),
    ]),
  };
};
