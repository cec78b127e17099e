import { message } from '../../text/message.ts';
import type { AuditRule } from './line.ts';

/** Vacant posts (有编不补, clause 0.25): against the rule where people are lacking or work without a post. */
export const unfilled: AuditRule = {
  id: 'unfilled',
  clause: '0.25',
  find: ({ schools }) =>
    schools
      .filter((one) => one.unfilled > 0)
      .map((one) => ({
        scope: `school:${one.school.id}`,
        verdict: (one.gap ?? 0) > 0 || one.contract > 0 ? 'broken' : 'notice',
        message: message('staffing.audit.unfilled', {
          approved: one.approved,
          lent: one.lent,
          occupied: one.occupied,
          off_duty: one.offDuty,
          on_term: one.onTerm,
          unfilled: one.unfilled,
          contract: one.contract,
        }),
      })),
};
