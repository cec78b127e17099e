import { message } from '../../text/message.ts';
import type { AuditRule, Finding } from './line.ts';

/** Posts lent from the pool have an end, go back when it comes, and are no more than the pool (clauses 4.22, 4.23). */
export const lent: AuditRule = {
  id: 'lent',
  clause: '4.23',
  find: ({ schools, policy }) => {
    const borrowers = schools.filter(({ school }) => school.postPool > 0);
    const lines = borrowers.flatMap(({ school: { id, postPool, poolEnd } }): Finding[] => {
      const scope = `school:${id}`;
      if (poolEnd === undefined)
        return [
          { scope, verdict: 'not_checked', message: message('staffing.audit.lent.endless', { number: postPool }) },
        ];
      if (poolEnd > policy.referenceDate) return [];
      const values = { number: postPool, end: poolEnd };
      return [{ scope, verdict: 'broken', message: message('staffing.audit.lent.ended', values) }];
    });
    const total = policy.postPool?.total ?? null;
    const number = borrowers.reduce((sum, one) => sum + one.lent, 0);
    if (total === null || number <= total) return lines;
    return [
      ...lines,
      { scope: 'district', verdict: 'broken', message: message('staffing.audit.lent.beyond', { number, total }) },
    ];
  },
};
