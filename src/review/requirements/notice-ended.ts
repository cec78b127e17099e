import type { Requirement } from './requirement.ts';

/** The notice has hung to the end of its last working day (domain 5.1 step 14). */
export const noticeEnded: Requirement = {
  rule: 'notice_ended',
  clause: 'domain 5.1',
  missing: ({ noticeDue, today }) => (noticeDue !== null && today > noticeDue ? null : { due: noticeDue ?? '' }),
};
