import { addMonths } from '../../../district/date.ts';
import type { School } from '../../../district/school.ts';
import type { Policy } from '../../../policy/policy.ts';
import { moveRule } from '../rule.ts';

/** What stands against receiving anybody, as terms of the catalogue; none for an open school. */
export const obstaclesOf = (school: School, policy: Policy): readonly string[] => [
  ...(school.accepts ? [] : ['refuses']),
  ...(school.managedByDistrict ? [] : ['not_managed']),
  ...(school.closingDate !== null && school.closingDate <= policy.referenceDate ? ['closed'] : []),
  ...(school.openingDate !== null && school.openingDate > addMonths(policy.referenceDate, 12) ? ['not_open'] : []),
];

/**
 * The school reached accepts teachers, is under the district's personnel power (clause 4.4), is not closed by the
 * reference date (2.5) and opens within the school year that follows it (1.1: staffed at opening).
 */
export const destinationAccepts = moveRule({
  id: 'destination_accepts',
  clause: '4.4',
  breach: ({ to }, { policy }) => {
    const found = obstaclesOf(to, policy);
    return found.length === 0 ? null : { required: {}, actual: { school: to.id, obstacles: found.join(';') } };
  },
});
