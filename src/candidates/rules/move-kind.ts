import { admitsDirection, directionBetween } from '../../movement/ordinary-move.ts';
import type { PairRule } from '../pair.ts';

/**
 * Only the policy's kinds of move; `target_to_target_gap` only into a slot held below required today. Heads move in any
 * direction, parents' teachers into the new school they found (clause 1.3), who is placed from a school that has closed
 * (2.5), and who is redeployed out of a surplus post.
 */
export const moveKind: PairRule = {
  id: 'move_kind',
  clause: '0.40',
  refuses: ({ teacher, home, slot, school }, context) => {
    if (teacher.role !== 'teacher' || context.displaced.has(teacher.id)) return false;
    if (context.seeded.get(slot.schoolId)?.has(home.id) === true) return false;
    if (context.redeployment?.redeploys(teacher, slot) === true) return false;
    const direction = directionBetween(home, school, context.policy);
    return !admitsDirection(direction, slot.held < slot.required, context.policy);
  },
};
