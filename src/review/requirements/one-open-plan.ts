import type { Requirement } from './requirement.ts';

/** Schools are asked about one plan at a time: another version in review or in notice is taken back first. */
export const oneOpenPlan: Requirement = {
  rule: 'one_open_plan',
  clause: 'product',
  missing: ({ otherOpenPlan }) => (otherOpenPlan === null ? null : { plan: otherOpenPlan }),
};
