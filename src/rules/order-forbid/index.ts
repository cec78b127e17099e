import { caseRule, scopeOf } from '../rule.ts';

/**
 * No move goes where an order forbids it; an order without a school forbids every school (dataset.md section 1,
 * orders).
 */
export const orderForbid = caseRule({
  id: 'order_forbid',
  clause: 'own',
  needs: [],
  enforced: null,
  unit: 'orders',
  cases: ({ orders }) => orders.filter((order) => order.kind === 'forbid'),
  scope: (order) => scopeOf.teacher({ id: order.teacherId }),
  breach: (order, { plannedBy }) => {
    const reached = plannedBy.get(order.teacherId)?.to.id;
    return reached !== undefined && (order.schoolId === null || order.schoolId === reached)
      ? { required: { school: order.schoolId ?? '*' }, actual: { school: reached } }
      : null;
  },
});
