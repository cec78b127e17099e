import { addMonths } from '../district/date.ts';
import type { District } from '../district/district.ts';
import type { School } from '../district/school.ts';
import type { Policy } from '../policy/policy.ts';
import { hasPlace } from './metres.ts';

/**
 * Schools that are inspected: every school and kindergarten of the dataset open during the school year, those run by
 * the city too, since inspection goes by place and not by personnel power.
 */
export const inspectedSchools = ({ schools }: District, { referenceDate }: Policy): readonly School[] =>
  schools.filter(
    ({ closingDate, openingDate }) =>
      (closingDate === null || closingDate > referenceDate) &&
      (openingDate === null || openingDate <= addMonths(referenceDate, 12)),
  );

/** How many inspectors for so many schools, and how many schools each may have. */
export interface AreaSizes {
  readonly inspectors: number;
  readonly least: number;
  readonly most: number;
  /** The even share, rounded down and up. */
  readonly even: { readonly low: number; readonly high: number };
}

/** Centres that may lack coordinates: only as many as there are inspectors beyond the schools whose place is known. */
export const centresWithoutPlace = (schools: readonly School[], inspectors: number): number =>
  Math.max(0, inspectors - schools.filter(hasPlace).length);

/**
 * `⌈schools / 5⌉` inspectors with 4 to 6 schools each (clause 2.43; the numbers are the policy's, within its own
 * limits). Few schools may have no such split, such as 6 or 7 among two: then the even share replaces the least number,
 * and the row of the rule states it.
 */
export const areaSizes = (schools: number, policy: Policy): AreaSizes => {
  const inspectors = Math.ceil(schools / policy.inspectorSchools);
  const even = {
    low: inspectors === 0 ? 0 : Math.floor(schools / inspectors),
    high: inspectors === 0 ? 0 : Math.ceil(schools / inspectors),
  };
  return {
    inspectors,
    least: Math.min(policy.inspectorLeastSchools, even.low),
    most: policy.inspectorMostSchools,
    even,
  };
};
