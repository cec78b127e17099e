import { addMonths, nextDay } from '../../district/date.ts';
import type { School } from '../../district/school.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { Policy } from '../../policy/policy.ts';
import { awayOf, isOnStaff } from './terms-away.ts';

/** Closed by the day on which the moves of a plan begin (clause 2.5; dataset.md section 2, time). */
export const closesByStart = ({ closingDate }: School, { referenceDate }: Policy): boolean =>
  closingDate !== null && !(closingDate > nextDay(referenceDate));

/** Opening more than twelve months after the reference date: a school that is not staffed yet (clause 1.1). */
export const opensTooLate = ({ openingDate }: School, { referenceDate }: Policy): boolean =>
  openingDate !== null && openingDate > addMonths(referenceDate, 12);

/** Neither has posts in any goal, floor or ceiling. */
export const hasNoPosts = (school: School, policy: Policy): boolean =>
  closesByStart(school, policy) || opensTooLate(school, policy);

/** Who holds a post at a school of the district that has closed, and does not merely serve a term there. */
export const isLeftWithoutSchool = (teacher: Teacher, school: School | undefined, policy: Policy): boolean => {
  if (!school?.managedByDistrict || !closesByStart(school, policy)) return false;
  const away = awayOf(teacher, policy);
  const guest = away !== null && !away.over && away.keeps !== away.has;
  return teacher.onDuty && isOnStaff(teacher, policy) && !guest;
};
