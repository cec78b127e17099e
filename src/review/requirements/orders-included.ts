import type { Requirement } from './requirement.ts';

/** Every order in force was there when the plan was made: an upheld objection changes the plan, not a list beside it. */
export const ordersIncluded: Requirement = {
  rule: 'orders_included',
  clause: 'dataset.md 1',
  missing: ({ ordersNotInPlan }) => (ordersNotInPlan === 0 ? null : { orders: ordersNotInPlan }),
};
