import { type CalendarDate, lastDayOf, nextDay } from '../../district/date.ts';
import type { School } from '../../district/school.ts';
import type { Policy } from '../../policy/policy.ts';
import { closesByStart, opensTooLate } from './closed.ts';

/** The last day of so many months from the day after the reference date; `null` is for good. */
export const lastDay = (months: number | null, { referenceDate }: Policy): CalendarDate | null =>
  months === null ? null : lastDayOf(nextDay(referenceDate), months);

/** What stands against receiving a teacher until a day, or for good, as terms of the catalogue; none for an open school. */
export const obstaclesOf = (school: School, policy: Policy, until: CalendarDate | null): readonly string[] => [
  ...(school.accepts ? [] : ['refuses']),
  ...(school.managedByDistrict ? [] : ['not_managed']),
  ...closingOf(school, policy, until),
  ...(opensTooLate(school, policy) ? ['not_open'] : []),
];

const closingOf = (school: School, policy: Policy, until: CalendarDate | null): readonly string[] => {
  if (closesByStart(school, policy)) return ['closed'];
  const open = school.closingDate === null || (until !== null && school.closingDate > until);
  return open ? [] : ['closes_in_term'];
};
