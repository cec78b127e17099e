import { hasOrder, type PairRule } from '../pair.ts';

/**
 * A teacher who does not accept other placements goes to a wished school or stays, unless ordered to move (model.md 3)
 * or the own school has closed.
 */
export const acceptsAssignment: PairRule = {
  id: 'accepts_assignment',
  clause: 'own',
  refuses: ({ teacher, slot }, context) =>
    !teacher.acceptsAssignment &&
    !context.displaced.has(teacher.id) &&
    !teacher.wishes.includes(slot.schoolId) &&
    !hasOrder(context, teacher, 'move') &&
    !hasOrder(context, teacher, 'assign'),
};
