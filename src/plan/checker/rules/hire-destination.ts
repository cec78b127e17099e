import { placementRule } from '../rule.ts';
import { obstaclesOf } from './destination-accepts.ts';

/** A new teacher goes to a school that can receive (clauses 4.4, 2.5, 1.1), as anybody else does. */
export const hireDestination = placementRule({
  id: 'hire_destination',
  clause: '4.4',
  breach: ({ to }, { policy }) => {
    const found = obstaclesOf(to, policy);
    return found.length === 0 ? null : { required: {}, actual: { school: to.id, obstacles: found.join(';') } };
  },
});
