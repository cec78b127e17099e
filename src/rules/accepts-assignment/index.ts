import { moveRule } from '../rule.ts';

/**
 * Who does not accept other placements goes to a wished school or stays, unless an order to move says otherwise
 * (model.md section 3, wishes). Without wishes such a teacher stays.
 */
export const acceptsAssignment = moveRule({
  id: 'accepts_assignment',
  clause: 'own',
  needs: ['assignment'],
  enforced: null,
  breach: ({ teacher, to, displaced }, { orders }) => {
    if (displaced || teacher.acceptsAssignment || teacher.wishes.includes(to.id)) return null;
    if (orders.some((order) => order.teacherId === teacher.id && (order.kind === 'move' || order.kind === 'assign')))
      return null;
    return { required: { wishes: teacher.wishes.join(', ') }, actual: { school: to.id } };
  },
});
