import { nextDay, wholeMonthsBetween } from '../../district/date.ts';
import { message } from '../../text/message.ts';
import type { AuditRule, Finding } from './line.ts';

/**
 * Teachers borrowed out hold posts and do not teach (借调, clause 0.25): longer than the policy's months is against the
 * rule; without a beginning it is unknown. Others off duty without a reason are counted per school.
 */
export const borrowed: AuditRule = {
  id: 'borrowed',
  clause: '0.25',
  find: ({ district, policy, schools }) => {
    const managed = new Set(schools.map(({ school }) => school.id));
    const away = district.teachers.filter(
      ({ established, onDuty, schoolId, borrowedTo }) =>
        established && managed.has(schoolId) && (!onDuty || borrowedTo !== undefined),
    );
    const lines = away.flatMap(({ id, borrowedTo, borrowedSince }): Finding[] => {
      if (borrowedTo === undefined) return [];
      const values = { to: borrowedTo, limit: policy.maxBorrowMonths };
      if (borrowedSince === undefined)
        return [
          {
            scope: `teacher:${id}`,
            verdict: 'not_checked',
            message: message('staffing.audit.borrowed.unknown', values),
          },
        ];
      const months = wholeMonthsBetween(borrowedSince, nextDay(policy.referenceDate));
      const verdict = months > policy.maxBorrowMonths ? 'broken' : 'notice';
      return [
        {
          scope: `teacher:${id}`,
          verdict,
          message: message(`staffing.audit.borrowed.${verdict}`, { ...values, since: borrowedSince, months }),
        },
      ];
    });
    const silent = away.filter(({ borrowedTo, exemption }) => borrowedTo === undefined && exemption === null);
    const bySchool = Map.groupBy(silent, ({ schoolId }) => schoolId);
    return [
      ...lines,
      ...[...bySchool].map(
        ([schoolId, people]): Finding => ({
          scope: `school:${schoolId}`,
          verdict: 'not_checked',
          message: message('staffing.audit.borrowed.silent', { number: people.length }),
        }),
      ),
    ];
  },
};
