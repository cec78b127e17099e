import { caseRule, scopeOf } from '../rule.ts';

/** Who is assigned to a school goes there and nowhere else (dataset.md section 1, orders). */
export const orderAssign = caseRule({
  id: 'order_assign',
  clause: 'own',
  needs: [],
  enforced: null,
  unit: 'orders',
  cases: ({ orders }) => orders.filter((order) => order.kind === 'assign'),
  scope: (order) => scopeOf.teacher({ id: order.teacherId }),
  breach: (order, { plannedBy }) => {
    const reached = plannedBy.get(order.teacherId)?.to.id;
    return reached !== undefined && reached === order.schoolId
      ? null
      : { required: { school: order.schoolId ?? '-' }, actual: { school: reached ?? '-' } };
  },
});
