import { lastDay, obstaclesOf } from '../../plan/facts/destination.ts';
import { modeOf, monthsOf } from '../../plan/facts/modes.ts';
import { moveRule } from '../rule.ts';

/**
 * The school reached accepts teachers, is under the district's personnel power (clause 4.4), is open for the whole term
 * of the move (2.5; dataset.md section 2, time) and opens within the school year that follows it (1.1: staffed at opening).
 */
export const destinationAccepts = moveRule({
  id: 'destination_accepts',
  clause: '4.4',
  needs: [],
  enforced: null,
  breach: (move, { policy, district }) => {
    const { to } = move;
    const found = obstaclesOf(to, policy, lastDay(monthsOf(modeOf(move, district, policy), policy), policy));
    return found.length === 0 ? null : { required: {}, actual: { school: to.id, obstacles: found.join(';') } };
  },
});
