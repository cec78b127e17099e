import type { CalendarDate } from '../../district/date.ts';
import { isOpenUntil, opensLater, type School } from '../../district/school.ts';
import { termOf } from '../../movement/term.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PairRule } from '../pair.ts';

/**
 * Whether a school can receive a teacher until a last day, or for good: it accepts, the district manages it (clause 4.4),
 * it is open for the whole term (2.5; dataset.md section 2, time), and it opens within the school year: new schools are
 * staffed at opening (1.1).
 */
export const canReceive = (school: School, policy: Policy, end: () => CalendarDate | null): boolean =>
  school.accepts &&
  school.managedByDistrict &&
  (school.closingDate === null || isOpenUntil(school, end())) &&
  !opensLater(school, policy.referenceDate);

export const accepts: PairRule = {
  id: 'accepts',
  clause: '4.4',
  refuses: ({ teacher, home, slot, school }, { policy, modeOf }) =>
    !canReceive(school, policy, () => termOf(modeOf(teacher, home, school, slot), policy).end),
};
