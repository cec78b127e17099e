import { addMonths, type CalendarDate } from '../../district/date.ts';
import type { School } from '../../district/school.ts';

export type Closed = 'not_managed' | 'not_accepting' | 'closed' | 'not_open_yet';

const openingWithinMonths = 12;

/**
 * Why a school can receive nobody: not under the district (clause 4.4), not accepting, closed by the reference date,
 * or opening more than a year after it; `undefined` when it can.
 */
export const closedBecause = (school: School, referenceDate: CalendarDate | null): Closed | undefined => {
  if (!school.managedByDistrict) return 'not_managed';
  if (!school.accepts) return 'not_accepting';
  if (referenceDate === null) return undefined;
  if (school.closingDate !== null && school.closingDate <= referenceDate) return 'closed';
  const late = school.openingDate !== null && school.openingDate > addMonths(referenceDate, openingWithinMonths);
  return late ? 'not_open_yet' : undefined;
};
