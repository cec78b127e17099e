import type { Requirement } from './requirement.ts';

/** A plan that was found: proven, or the best when the time ran out (dataset.md section 3). */
export const planFound: Requirement = {
  rule: 'plan_found',
  clause: 'dataset.md 3',
  missing: ({ status }) => (status === 'optimal' || status === 'feasible' ? null : { status }),
};
