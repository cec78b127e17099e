import type { Requirement } from './requirement.ts';

/** Every objection is upheld, rejected or withdrawn (domain 5.1 step 13). */
export const objectionsDecided: Requirement = {
  rule: 'objections_decided',
  clause: 'domain 5.1',
  missing: ({ openObjections }) => (openObjections === 0 ? null : { objections: openObjections }),
};
