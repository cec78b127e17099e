import type { CalendarDate } from '../../district/date.ts';
import { hasClosed, opensLater, type School } from '../../district/school.ts';

export type Closed = 'not_managed' | 'not_accepting' | 'closed' | 'not_open_yet';

/**
 * Why a school can receive no one: not under the district (clause 4.4), not accepting, closed by the day the moves begin,
 * or opening more than a year after it; `undefined` when it can.
 */
export const closedBecause = (school: School, referenceDate: CalendarDate | null): Closed | undefined => {
  if (!school.managedByDistrict) return 'not_managed';
  if (!school.accepts) return 'not_accepting';
  if (referenceDate === null) return undefined;
  if (hasClosed(school, referenceDate)) return 'closed';
  return opensLater(school, referenceDate) ? 'not_open_yet' : undefined;
};
