import { message } from '../../../src/text/message.ts';
import type { RequirementKind } from '../requirement.ts';

/** Teachers who go to a wished school or stay (model.md section 3, wishes; dataset.md section 1, accepts_assignment). */
export const acceptsAssignment: RequirementKind = ({ district }) => {
  const teachers = district.teachers.filter((teacher) => !teacher.acceptsAssignment).length;
  if (teachers === 0) return [];
  return [
    {
      rule: 'accepts_assignment',
      clause: 'model.md section 3',
      scope: 'district',
      message: message('require.accepts_assignment', { teachers }),
      without: (asked) => ({
        ...asked,
        district: {
          ...asked.district,
          teachers: asked.district.teachers.map((teacher) => ({ ...teacher, acceptsAssignment: true })),
        },
      }),
    },
  ];
};
