import type { Requirement } from './requirement.ts';

/** Every appeal against the notice is decided (clause 4.64). */
export const appealsDecided: Requirement = {
  rule: 'appeals_decided',
  clause: '4.64',
  missing: ({ openAppeals }) => (openAppeals === 0 ? null : { appeals: openAppeals }),
};
