import type { SchoolId } from '../district/ids.ts';
import type { School } from '../district/school.ts';
import { isTargetSchool } from '../policy/areas.ts';
import type { Policy } from '../policy/policy.ts';
import { modes } from './modes.ts';
import { seededSchools } from './new-schools.ts';
import type { PlannedMode } from './planned-modes.ts';
import { schoolYearMonths, termMonths } from './term.ts';

/** Teachers, or heads in a quota of their own. */
export type QuotaLine = 'teachers' | 'heads';

/**
 * Whether a mode counts in a quota (domain 2.2, 3): it is among the policy's `counted_modes` and lasts a school year or
 * is permanent. In the heads' own line an attachment counts too, of any length (clauses 0.37, 2.24).
 */
export const countsInQuota = (mode: PlannedMode, policy: Policy, line: QuotaLine): boolean => {
  if (line === 'heads' && modes[mode].counts === 'heads') return true;
  const months = termMonths(mode, policy);
  return policy.countedModes.includes(mode) && (months === null || months >= schoolYearMonths);
};

/**
 * Whether a move goes where moves from source schools count (dataset.md section 2, counting): into a target school, into
 * a new school that its seed team founds, or anywhere.
 */
export const goesRight = (schools: readonly School[], policy: Policy): ((from: SchoolId, to: SchoolId) => boolean) => {
  if (policy.counting === 'any_move') return () => true;
  const targets = new Set(schools.filter((school) => isTargetSchool(school, policy)).map((school) => school.id));
  const seeded = seededSchools(schools, policy);
  return (from, to) => targets.has(to) || seeded.get(to)?.has(from) === true;
};
