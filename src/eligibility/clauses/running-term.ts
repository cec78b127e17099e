import { termOfTeacher } from '../../movement/running-terms.ts';
import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'running_term', clause: 'domain 2.1' } as const;

/**
 * Domain 2.1, already serving elsewhere: who is on a term away is not asked to go again, and for who comes back this
 * year the clock starts anew on return. Asked only where the roster has such terms (columns `term_*`).
 */
export const runningTerm: EligibilityClause = {
  ...identity,
  kind: 'population',
  asked: (_policy, teachers) => teachers.some((teacher) => teacher.termMode !== undefined),
  prepare: ({ policy: { referenceDate } }) => {
    const none = finding(identity, true, 'none', [evidence('term_mode', null)]);
    return (teacher) => {
      const term = termOfTeacher(teacher, referenceDate);
      if (term === null) return none;
      const cells = [evidence('term_mode', term.mode), evidence('term_end', term.end)];
      const values = { mode: term.mode, end: term.end ?? '-', reference: referenceDate };
      return finding(identity, false, term.over ? 'returning' : 'away', cells, values);
    };
  },
};
