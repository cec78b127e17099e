import { hasClosed } from '../../district/school.ts';
import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'only_teacher', clause: '0.16' } as const;

/**
 * Where the policy exempts them (`protect_only_teacher`), the only teacher of a subject at a school stays: without them
 * the subject is not taught there (clause 0.16; domain 2.1, deferral by school need). Counted over all established
 * teachers on duty after the known leavers have gone, all stages of the school together; heads hold no subject's post,
 * and a closed school teaches no subject.
 */
export const onlyTeacher: EligibilityClause = {
  ...identity,
  kind: 'exemption',
  enforced: ({ protectOnlyTeacher }) => protectOnlyTeacher === 'exempt',
  prepare: ({ policy: { referenceDate }, schools, teachers }) => {
    const counts = new Map<string, number>();
    const keyOf = (schoolId: string, subject: string): string => `${schoolId}\u0000${subject}`;
    for (const { schoolId, subject, role, established, onDuty, retiresOn } of teachers) {
      if (role !== 'teacher' || !established || !onDuty || (retiresOn !== null && retiresOn <= referenceDate)) continue;
      const key = keyOf(schoolId, subject);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return ({ schoolId, subject, role }) => {
      const cells = [evidence('school_id', schoolId), evidence('subject', subject)];
      const values = { subject };
      if (role !== 'teacher') return finding(identity, true, 'head', cells, values);
      const school = schools.get(schoolId);
      if (school !== undefined && hasClosed(school, referenceDate))
        return finding(identity, true, 'closed', [...cells, evidence('closing_date', school.closingDate)], values);
      const count = counts.get(keyOf(schoolId, subject)) ?? 0;
      return finding(identity, count > 1, count > 1 ? 'others' : 'only', cells, { ...values, count });
    };
  },
};
