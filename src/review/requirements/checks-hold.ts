import type { Requirement } from './requirement.ts';

/** No rule of the policy is broken: what is sent on is lawful (clauses 0.41, 0.42; the checker of model.md section 5). */
export const checksHold: Requirement = {
  rule: 'checks_hold',
  clause: '0.41',
  missing: ({ brokenRows }) => (brokenRows === 0 ? null : { broken: brokenRows }),
};
