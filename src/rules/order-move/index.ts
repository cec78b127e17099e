import { caseRule, scopeOf } from '../rule.ts';

/** Who must move moves: `Σ_j x_tj = 1` (dataset.md section 1, orders). */
export const orderMove = caseRule({
  id: 'order_move',
  clause: 'own',
  needs: [],
  enforced: null,
  unit: 'orders',
  cases: ({ orders }) => orders.filter((order) => order.kind === 'move'),
  scope: (order) => scopeOf.teacher({ id: order.teacherId }),
  breach: (order, { plannedBy }) => (plannedBy.has(order.teacherId) ? null : { required: {}, actual: {} }),
});
