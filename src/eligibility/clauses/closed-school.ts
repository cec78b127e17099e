import { hasClosed } from '../../district/school.ts';
import { isDisplaced } from '../../movement/closed-schools.ts';
import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'closed_school', clause: '2.5' } as const;

/**
 * Clause 2.5: a teacher of a closed school is placed elsewhere and takes no part in the rotation, neither among the
 * movers nor among the eligible (dataset.md section 2, time). Applies only where a school has closed.
 */
export const closedSchool: EligibilityClause = {
  ...identity,
  kind: 'population',
  enforced: ({ referenceDate }, _teachers, schools) => schools.some((school) => hasClosed(school, referenceDate)),
  prepare:
    ({ policy, schools }) =>
    (teacher) => {
      const school = schools.get(teacher.schoolId);
      const displaced = isDisplaced(teacher, school, policy);
      const cells = [evidence('school_id', teacher.schoolId), evidence('closing_date', school?.closingDate ?? null)];
      return finding(identity, !displaced, displaced ? 'yes' : 'no', cells, {
        school: school?.name ?? teacher.schoolId,
      });
    },
};
