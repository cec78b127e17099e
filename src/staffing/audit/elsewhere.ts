import { message } from '../../text/message.ts';
import { holdsPost } from '../holding.ts';
import type { AuditRule } from './line.ts';

/** Posts of one school used at another (挪用, clause 0.25): who works elsewhere than the personnel relation, on no term. */
export const elsewhere: AuditRule = {
  id: 'elsewhere',
  clause: '0.25',
  find: ({ district, policy, schools }) => {
    const managed = new Set(schools.map(({ school }) => school.id));
    const people = district.teachers.filter(
      (teacher) =>
        holdsPost(teacher, policy.referenceDate) &&
        teacher.termMode === undefined &&
        teacher.personnelSchoolId !== null &&
        teacher.personnelSchoolId !== teacher.schoolId &&
        managed.has(teacher.personnelSchoolId),
    );
    return [...Map.groupBy(people, ({ personnelSchoolId }) => personnelSchoolId)].map(([schoolId, away]) => ({
      scope: `school:${schoolId}`,
      verdict: 'notice',
      message: message('staffing.audit.elsewhere', { number: away.length }),
    }));
  },
};
