import type { Requirement } from './requirement.ts';

/** The minutes of the collective decision are named (三重一大, clause 4.67; domain 5.1 step 15). */
export const decisionRecorded: Requirement = {
  rule: 'decision_recorded',
  clause: '4.67',
  missing: ({ decision }) => (decision !== null && decision.trim() !== '' ? null : {}),
};
