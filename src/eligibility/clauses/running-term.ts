import { termOfTeacher } from '../../movement/running-terms.ts';
import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'running_term', clause: 'own' } as const;

/**
 * Domain 2.1, already serving elsewhere: a teacher on a term away does not go again, and the tenure of a teacher coming
 * back this year restarts on return. Applies only where the roster has such terms (columns `term_*`).
 */
export const runningTerm: EligibilityClause = {
  ...identity,
  kind: 'population',
  enforced: (_policy, teachers) => teachers.some((teacher) => teacher.termMode !== undefined),
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
