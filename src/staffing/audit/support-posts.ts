import { message } from '../../text/message.ts';
import { staffedUnits } from '../standard/staffed-units.ts';
import { supportCap } from '../standard/support.ts';
import type { AuditRule, Finding } from './line.ts';

/** Posts taken by people who do not teach, above the share allowed (挤占, clauses 0.25, 0.14). */
export const supportPosts: AuditRule = {
  id: 'support_posts',
  clause: '0.25',
  find: ({ schools, policy }) => {
    const given = schools.filter(({ school }) => school.supportStaff !== undefined);
    if (given.length === 0)
      return [{ scope: 'district', verdict: 'not_checked', message: message('staffing.audit.support_posts.unknown') }];
    return given.flatMap(({ school, standard }): Finding[] => {
      const units = staffedUnits(school);
      const number = school.supportStaff ?? 0;
      const cap = standard === null || units === null ? null : supportCap(standard.staff, units, policy);
      if (cap === null || number <= cap) return [];
      const values = { number, cap, over: number - cap };
      return [
        { scope: `school:${school.id}`, verdict: 'broken', message: message('staffing.audit.support_posts', values) },
      ];
    });
  },
};
