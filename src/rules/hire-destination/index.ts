import { lastDay, obstaclesOf } from '../../plan/facts/destination.ts';
import { placementRule } from '../rule.ts';

/** A new teacher goes to a school that can receive until the bond ends, or for good without one (clauses 4.4, 2.5, 1.1). */
export const hireDestination = placementRule({
  id: 'hire_destination',
  clause: '4.4',
  needs: [],
  enforced: null,
  breach: ({ hire, to }, { policy }) => {
    const bond = hire.bondMonths ?? policy.hireBondMonths[hire.hireType];
    const found = obstaclesOf(to, policy, lastDay(bond === 0 ? null : bond, policy));
    return found.length === 0 ? null : { required: {}, actual: { school: to.id, obstacles: found.join(';') } };
  },
});
