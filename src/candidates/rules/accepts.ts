import { addMonths } from '../../district/date.ts';
import type { School } from '../../district/school.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PairRule } from '../pair.ts';

/**
 * Whether a school can receive: it accepts, the district manages it (clause 4.4), it is not closed by the reference
 * date (2.5), and it opens within the school year: new schools are staffed at opening (1.1).
 */
export const canReceive = (school: School, policy: Policy): boolean =>
  school.accepts &&
  school.managedByDistrict &&
  (school.closingDate === null || school.closingDate > policy.referenceDate) &&
  (school.openingDate === null || school.openingDate <= addMonths(policy.referenceDate, 12));

export const accepts: PairRule = {
  id: 'accepts',
  clause: '4.4',
  refuses: ({ school }, { policy }) => !canReceive(school, policy),
};
