import { isObliged, waive } from '../../../src/district/teacher.ts';
import { message } from '../../../src/text/message.ts';
import type { Droppable, RequirementKind } from '../requirement.ts';

/** Each person whose school has closed is placed (clause 2.5): taken back alone, they may be left there, and may still go. */
export const closedSchool: RequirementKind = ({ district, context }) =>
  district.teachers
    .filter((teacher) => context.displaced.has(teacher.id) && isObliged(teacher, 'closed_school'))
    .map(
      ({ id, schoolId }): Droppable => ({
        rule: 'closed_school',
        clause: '2.5',
        scope: `teacher:${id}`,
        message: message('require.closed_school', { teacher: id, school: schoolId }),
        without: (asked) => ({
          ...asked,
          district: {
            ...asked.district,
            teachers: asked.district.teachers.map((one) => (one.id === id ? waive(one, 'closed_school') : one)),
          },
        }),
      }),
    );
