import type { Mode } from '../mode.ts';

/**
 * Placement of a new teacher 新教师安排: enters with a bond; no rotation (clauses 2.18 to 2.20).
 */
export const newHire: Mode = {
  id: 'new_hire',
  clause: '2.18',
  personnel: 'enters',
  termMonths: null,
  returns: false,
  load: 'full',
  counts: 'no',
};
