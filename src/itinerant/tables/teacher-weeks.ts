import type { District } from '../../district/district.ts';
import { columns, type ReportTable } from '../../report/table.ts';
import type { ItinerantPlan } from '../itinerant-plan.ts';
import { lessonsIn } from '../lesson-sums.ts';
import { lessonsCell, nameCells, timeCell } from './cells.ts';

/** The week of every teacher on the road: a row a visit, with what they keep at the hub and their minutes on the road. */
export const teacherWeeksTable = (district: District, { assignments, policy }: ItinerantPlan): ReportTable => {
  const { school, teacher } = nameCells(district);
  return {
    key: 'itinerant_teachers',
    columns: columns(
      'teacher_id',
      'teacher',
      'hub_school_id',
      'hub_school',
      'time',
      'school_id',
      'school',
      'visit_lessons:number',
      'lessons:note',
      'lessons_away:number',
      'hub_lessons:number',
      'travel_minutes:number',
    ),
    rows: assignments.teachers.flatMap((one) =>
      one.visits.map((visit) => [
        ...teacher(one.teacherId),
        ...school(one.hubSchoolId),
        timeCell(visit),
        ...school(visit.schoolId),
        lessonsIn([visit]),
        lessonsCell(policy, visit.lessons),
        lessonsIn(one.visits),
        one.hubLessons,
        one.travelMinutes,
      ]),
    ),
  };
};
