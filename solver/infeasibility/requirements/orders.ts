import type { Order } from '../../../src/district/order.ts';
import { type Teacher, waive } from '../../../src/district/teacher.ts';
import { message } from '../../../src/text/message.ts';
import type { Problem, RemovableRequirement, RequirementKind } from '../requirement.ts';

const isSame = (a: Order, b: Order): boolean =>
  a.teacherId === b.teacherId && a.kind === b.kind && a.schoolId === b.schoolId;

/**
 * Who was ordered to move may still go where the order would have sent them, and need not: an order opens another stage,
 * placements that the teacher does not accept otherwise, and a place among those whom `rural_backbone` lets go.
 */
const stillFree = (teacher: Teacher, { kind, schoolId }: Order): Teacher => {
  if (kind === 'move') return waive({ ...teacher, acceptsAssignment: true }, 'order');
  if (kind !== 'assign' || schoolId === null) return teacher;
  const { wishes } = teacher;
  return waive({ ...teacher, wishes: wishes.includes(schoolId) ? wishes : [...wishes, schoolId] }, 'order');
};

const takenBack = (problem: Problem, order: Order, left: readonly Order[]): Problem => ({
  ...problem,
  district: {
    ...problem.district,
    orders: problem.district.orders.flatMap((one) => (isSame(one, order) ? left : [one])),
    teachers: problem.district.teachers.map((one) => (one.id === order.teacherId ? stillFree(one, order) : one)),
  },
});

/** Each order of a kind (dataset.md section 1): a decision already taken, which can be taken back alone. */
export const orders =
  (kind: Order['kind']): RequirementKind =>
  ({ district }) =>
    district.orders
      .filter((order) => order.kind === kind)
      .map(
        (order): RemovableRequirement => ({
          rule: `order_${kind}`,
          clause: 'own',
          scope: `teacher:${order.teacherId}`,
          message: message(`require.order_${kind}`, { teacher: order.teacherId, school: order.schoolId ?? '*' }),
          order,
          without: (problem) => takenBack(problem, order, []),
          // A mode with a shorter term also opens schools that close before a rotation would end.
          ...(order.mode === undefined
            ? {}
            : { otherWay: (problem) => takenBack(problem, order, [{ ...order, takenBack: true }]) }),
        }),
      );
