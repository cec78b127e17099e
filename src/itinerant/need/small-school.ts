import { addMonths } from '../../district/date.ts';
import type { School } from '../../district/school.ts';
import type { Policy } from '../../policy/policy.ts';

/** Open during the school year and under the district's personnel power (clauses 4.4, 2.5, 1.1). */
const takesPart = (school: School, { referenceDate }: Policy): boolean =>
  school.managedByDistrict &&
  (school.closingDate === null || school.closingDate > referenceDate) &&
  (school.openingDate === null || school.openingDate <= addMonths(referenceDate, 12));

/** A small rural school 乡村小规模学校 (clause 0.12): rural, with some pupils of compulsory schooling, fewer than the limit. */
const isSmallRural = (school: School, policy: Policy): boolean => {
  const pupils = (school.pupilsPrimary ?? 0) + (school.pupilsJunior ?? 0);
  return school.areaClass === 'rural' && pupils > 0 && pupils < policy.itinerantSmallSchoolPupils;
};

/** A school that is visited. */
export const isVisited = (school: School, policy: Policy): boolean =>
  takesPart(school, policy) && isSmallRural(school, policy);

/** A school whose teachers may visit others: any that takes part and is not visited itself. */
export const isHub = (school: School, policy: Policy): boolean =>
  takesPart(school, policy) && !isSmallRural(school, policy);

/** Whether itinerant teaching may join two schools: a cluster, a group or a partnership of theirs (clauses 2.12, 4.31). */
export const areTied = (a: School, b: School, policy: Policy): boolean =>
  policy.itinerantWithin.some((tie) => {
    if (tie === 'partner') return a.partnerSchool === b.id || b.partnerSchool === a.id;
    return a[tie] !== null && a[tie] === b[tie];
  });
