import type { School } from '../../district/school.ts';
import { product, quotient, rational, sum, zero } from '../../equity/rational.ts';
import type { Policy } from '../../policy/policy.ts';
import { message } from '../../text/message.ts';
import type { StandardLine } from './line.ts';
import { roundedDown } from './mixed-number.ts';
import { staffByPupils } from './pupil-ratio.ts';
import type { StaffedUnit } from './staffed-units.ts';

/**
 * Most posts that may go to people who do not teach: 9 % primary, 15 % junior, 16 % senior of all staff (domain 2.5),
 * the stages of a school weighted by their staff, rounded down as every cap is (domain 2.6).
 */
export const supportCap = (staff: number, units: readonly StaffedUnit[], policy: Policy): number => {
  const parts = units.map((unit) => staffByPupils(unit, policy));
  const whole = parts.reduce(sum, zero);
  if (whole.numerator === 0n) return 0;
  const support = units
    .map(({ stage }, index) => {
      const { numerator, denominator } = policy.nonTeachingShare[stage];
      return product(parts[index] ?? zero, rational(BigInt(numerator), BigInt(denominator)));
    })
    .reduce(sum, zero);
  return roundedDown(product(rational(BigInt(staff), 1n), quotient(support, whole)));
};

/**
 * Posts of staff who do not teach, taken from the standard: as many as work there, at most the cap; without data, the
 * cap less the services bought, which use no post (clauses 0.14, 2.21).
 */
export const support = (school: School, units: readonly StaffedUnit[], staff: number, policy: Policy): StandardLine => {
  const cap = supportCap(staff, units, policy);
  const { supportStaff, boughtServices = 0 } = school;
  const posts = supportStaff === undefined ? Math.max(0, cap - boughtServices) : Math.min(supportStaff, cap);
  const key = supportStaff === undefined ? (boughtServices > 0 ? 'bought' : 'assumed') : 'given';
  const values = { staff, cap, given: supportStaff ?? 0, bought: boughtServices, posts };
  return {
    rule: 'support',
    clause: '0.14',
    posts: 0 - posts,
    message: message(`staffing.line.support.${key}`, values),
  };
};
