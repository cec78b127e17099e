import { type CalendarDate, lastDayOf, nextDay } from '../../district/date.ts';
import type { School } from '../../district/school.ts';
import { closesByStart, opensTooLate } from '../../plan/facts/closed.ts';
import { modeOf, monthsOf } from '../../plan/facts/modes.ts';
import type { Policy } from '../../policy/policy.ts';
import { moveRule } from '../rule.ts';

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

/**
 * The school reached accepts teachers, is under the district's personnel power (clause 4.4), is open for the whole term
 * of the move (2.5; dataset.md section 2, time) and opens within the school year that follows it (1.1: staffed at opening).
 */
export const destinationAccepts = moveRule({
  id: 'destination_accepts',
  clause: '4.4',
  needs: [],
  asked: null,
  breach: (move, { policy, district }) => {
    const { to } = move;
    const found = obstaclesOf(to, policy, lastDay(monthsOf(modeOf(move, district, policy), policy), policy));
    return found.length === 0 ? null : { required: {}, actual: { school: to.id, obstacles: found.join(';') } };
  },
});
