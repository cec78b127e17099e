import { message } from '../../text/message.ts';
import type { AuditRule } from './line.ts';

/** Posts of the district's total that no school was given (截留, clause 0.25), or more given out than there are (0.22). */
export const withheld: AuditRule = {
  id: 'withheld',
  clause: '0.25',
  find: ({ allocation: { total, approved } }) => {
    if (total === approved) return [];
    const key = total > approved ? 'withheld' : 'beyond_total';
    const values = { total, approved, number: Math.abs(total - approved) };
    return [{ scope: 'district', verdict: 'broken', message: message(`staffing.audit.${key}`, values) }];
  },
};
