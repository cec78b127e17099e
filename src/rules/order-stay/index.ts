import { caseRule, scopeOf } from '../rule.ts';

/** Who must stay stays: `Σ_j x_tj = 0` (dataset.md section 1, orders). */
export const orderStay = caseRule({
  id: 'order_stay',
  clause: 'own',
  needs: [],
  enforced: null,
  unit: 'orders',
  cases: ({ orders }) => orders.filter((order) => order.kind === 'stay'),
  scope: (order) => scopeOf.teacher({ id: order.teacherId }),
  breach: (order, { plannedBy }) => {
    const moved = plannedBy.get(order.teacherId);
    return moved === undefined ? null : { required: {}, actual: { school: moved.to.id } };
  },
});
