import { isObliged } from '../../district/teacher.ts';
import { closesByStart, isLeftWithoutSchool } from '../../plan/facts/closed.ts';
import { caseRule, scopeOf } from '../rule.ts';

/** Who holds a post at a school that has closed is placed at another (clause 2.5; dataset.md section 2, time). */
export const closedSchool = caseRule({
  id: 'closed_school',
  clause: '2.5',
  needs: ['closing'],
  enforced: null,
  unit: 'holders',
  inForce: ({ district, policy }) => district.schools.some((school) => closesByStart(school, policy)),
  cases: ({ district, schools, policy }) =>
    district.teachers.filter(
      (teacher) =>
        isLeftWithoutSchool(teacher, schools.get(teacher.schoolId), policy) && isObliged(teacher, 'closed_school'),
    ),
  scope: (teacher) => scopeOf.teacher(teacher),
  breach: (teacher, { plannedBy, schools }) =>
    plannedBy.has(teacher.id)
      ? null
      : {
          required: { date: schools.get(teacher.schoolId)?.closingDate ?? '-' },
          actual: { school: teacher.schoolId },
        },
});
