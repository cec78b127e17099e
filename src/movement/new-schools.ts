import { addMonths } from '../district/date.ts';
import type { SchoolId } from '../district/ids.ts';
import type { School } from '../district/school.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * A school that this plan founds: it opens within twelve months of the reference date, or opened less than six months
 * before it and is still being staffed (clause 1.1, 同步交付、最晚半年配齐).
 */
export const isNewSchool = (school: School, policy: Policy): boolean =>
  school.openingDate !== null &&
  school.openingDate <= addMonths(policy.referenceDate, 12) &&
  addMonths(school.openingDate, 6) > policy.referenceDate;

/**
 * Where the seed team of a new school comes from: its predecessor, its partner school (named by either of the two), and
 * the schools of its education group; never another new school (clauses 0.56, 1.3, 4.10).
 */
export const parentsOf = (school: School, schools: readonly School[], policy: Policy): ReadonlySet<SchoolId> =>
  new Set(
    schools
      .filter(
        (other) =>
          other.id !== school.id &&
          !isNewSchool(other, policy) &&
          (other.id === school.predecessor ||
            other.id === school.partnerSchool ||
            other.partnerSchool === school.id ||
            (school.group !== null && other.group === school.group)),
      )
      .map((other) => other.id),
  );

/** The new schools with their parent schools; empty when the policy has no seed teams. */
export const seededSchools = (
  schools: readonly School[],
  policy: Policy,
): ReadonlyMap<SchoolId, ReadonlySet<SchoolId>> =>
  new Map(
    policy.seedTeams === null
      ? []
      : schools
          .filter((school) => isNewSchool(school, policy))
          .map((school) => [school.id, parentsOf(school, schools, policy)]),
  );

/**
 * Whether a new school's posts must be filled by this plan: at opening, or, with six months' time, where these end
 * within the year planned (clause 1.1).
 */
export const isDueToBeStaffed = (school: School, policy: Policy): boolean =>
  policy.seedTeams !== null &&
  isNewSchool(school, policy) &&
  school.openingDate !== null &&
  (policy.seedTeams.staffed === 'opening' || addMonths(school.openingDate, 6) <= addMonths(policy.referenceDate, 12));
