import { type CalendarDate, monthsServed } from '../../district/date.ts';
import type { SchoolId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import type { Message } from '../../text/message.ts';
import { type EligibilityClause, evidence, finding, once } from '../clause.ts';
import type { Evidence, Finding } from '../ledger-entry.ts';
import { headsSeparate, headTenure } from './head-tenure.ts';

const identity = { rule: 'tenure', clause: '0.34' } as const;

/** The schools this one was merged or renamed from, nearest first. A school that names itself ends the line. */
export const predecessorsOf = (school: School, schools: ReadonlyMap<SchoolId, School>): readonly string[] => {
  const seen = new Set<SchoolId>([school.id]);
  const names: string[] = [];
  for (let code = school.predecessor; code !== null && !seen.has(code); code = schools.get(code)?.predecessor ?? null) {
    seen.add(code);
    names.push(schools.get(code)?.name ?? code);
  }
  return names;
};

/**
 * Clause 0.34, 连续任教到6年以上(含6年): whole months from `joined_school` to the end of the reference day, at least
 * `12 · tenure_min_years` (dataset.md section 2). Tenure goes through a merger or a new name: the months always run
 * from `joined_school`, also where it lies before the present school opened or where the teacher is still listed at
 * the school that closed; the finding then names the schools it ran through. Changing stage or campus within one
 * school does not interrupt it (domain 2.1).
 */
export const tenure: EligibilityClause = {
  ...identity,
  kind: 'tenure',
  prepare: ({ policy, schools }) => {
    const { referenceDate, tenureMinYears } = policy;
    const separate = headsSeparate(policy);
    const required = tenureMinYears * 12;
    const lineages = new Map<SchoolId, string>();
    for (const school of schools.values()) {
      const names = predecessorsOf(school, schools);
      if (names.length > 0) lineages.set(school.id, names.join('、'));
    }
    const judge = (joined: CalendarDate, through: readonly Evidence[], more: Message['values']): Finding => {
      const months = monthsServed(joined, referenceDate);
      const passes = months >= required;
      const outcome = `${passes ? 'long_enough' : 'too_short'}${through.length > 0 ? '_through' : ''}`;
      const cells = [evidence('joined_school', joined), ...through];
      return finding(identity, passes, outcome, cells, { joined, reference: referenceDate, months, required, ...more });
    };
    const plain = once<CalendarDate>();
    return (teacher) => {
      if (separate && teacher.role !== 'teacher') return headTenure(teacher, policy);
      const { schoolId, joinedSchool } = teacher;
      const opening = schools.get(schoolId)?.openingDate ?? null;
      const predecessors = lineages.get(schoolId);
      if (predecessors === undefined || opening === null || joinedSchool >= opening)
        return plain(joinedSchool, (joined) => judge(joined, [], {}));
      const through = [evidence('opening_date', opening), evidence('predecessor', predecessors)];
      return judge(joinedSchool, through, { opening, predecessors });
    };
  },
};
