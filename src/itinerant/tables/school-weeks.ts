import type { District } from '../../district/district.ts';
import { compareIds } from '../../district/ids.ts';
import { columns, type ReportTable } from '../../report/table.ts';
import type { ItinerantPlan } from '../itinerant-plan.ts';
import { lessonsCell, nameCells, timeCell } from './cells.ts';

/** The week of every school visited: a row a visitor, day after day. */
export const schoolWeeksTable = (district: District, { assignments, policy }: ItinerantPlan): ReportTable => {
  const { school, teacher } = nameCells(district);
  const visits = assignments.teachers.flatMap((one) => one.visits.map((visit) => ({ one, visit })));
  const sorted = visits.toSorted(
    (a, b) =>
      compareIds(a.visit.schoolId, b.visit.schoolId) ||
      a.visit.day - b.visit.day ||
      // Morning comes after afternoon by letters.
      compareIds(b.visit.half ?? '', a.visit.half ?? '') ||
      compareIds(a.one.teacherId, b.one.teacherId),
  );
  return {
    key: 'itinerant_schools',
    columns: columns(
      'school_id',
      'school',
      'time',
      'teacher_id',
      'teacher',
      'hub_school_id',
      'hub_school',
      'lessons:note',
    ),
    rows: sorted.map(({ one, visit }) => [
      ...school(visit.schoolId),
      timeCell(visit),
      ...teacher(one.teacherId),
      ...school(one.hubSchoolId),
      lessonsCell(policy, visit.lessons),
    ]),
  };
};
