import type { SchoolId } from '../../district/ids.ts';
import type { MoveKind } from '../../policy/policy.ts';
import type { PairContext, PairRule } from '../pair.ts';

/** The direction of a move between source and target schools; `null` when either school is neither. */
export const directionOf = (from: SchoolId, to: SchoolId, context: PairContext): MoveKind | null => {
  const side = (id: SchoolId): string | null =>
    context.sources.has(id) ? 'source' : context.targets.has(id) ? 'target' : null;
  const [a, b] = [side(from), side(to)];
  return a === null || b === null ? null : (`${a}_to_${b}` as MoveKind);
};

/** Only the policy's kinds of move; `target_to_target_gap` only into a slot held below required today. Heads move in any direction, parents' teachers into the new school they found (clause 1.3), and who is placed from a school that has closed (2.5). */
export const moveKind: PairRule = {
  id: 'move_kind',
  clause: '0.40',
  refuses: ({ teacher, home, slot }, context) => {
    if (teacher.role !== 'teacher' || context.displaced.has(teacher.id)) return false;
    if (context.seeded.get(slot.schoolId)?.has(home.id) === true) return false;
    const direction = directionOf(home.id, slot.schoolId, context);
    if (direction === null) return true;
    const admitted = context.policy.moveKinds;
    if (admitted.includes(direction)) return false;
    const intoGap = slot.held < slot.required;
    return !(direction === 'target_to_target' && admitted.includes('target_to_target_gap') && intoGap);
  },
};
