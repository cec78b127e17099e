import type { District } from '../district/district.ts';
import type { TeacherId } from '../district/ids.ts';
import { hasClosed, type School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Policy } from '../policy/policy.ts';
import { holdsPost } from '../staffing/holding.ts';
import { termOfTeacher } from './running-terms.ts';

/**
 * Whether a person must be placed because their school has closed (clause 2.5; dataset.md section 2, time): who holds a
 * post there, at a school of the district (4.4). Who serves a term there goes back to a school that is still open.
 */
export const isDisplaced = (
  teacher: Teacher,
  school: School | undefined,
  { referenceDate }: Pick<Policy, 'referenceDate'>,
): boolean => {
  if (school === undefined || !school.managedByDistrict || !hasClosed(school, referenceDate)) return false;
  const term = termOfTeacher(teacher, referenceDate);
  return holdsPost(teacher, referenceDate) && (term === null || term.over || term.home === term.host);
};

/** All of a district who are; `district` as the school year begins. */
export const displacedTeachers = (
  district: District,
  policy: Pick<Policy, 'referenceDate'>,
): ReadonlySet<TeacherId> => {
  const closed = new Map(
    district.schools.filter((school) => hasClosed(school, policy.referenceDate)).map((school) => [school.id, school]),
  );
  if (closed.size === 0) return new Set();
  return new Set(
    district.teachers
      .filter((teacher) => isDisplaced(teacher, closed.get(teacher.schoolId), policy))
      .map((teacher) => teacher.id),
  );
};
