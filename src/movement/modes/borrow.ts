import type { Mode } from '../mode.ts';

/**
 * Borrowing 借调: away from teaching, up to a year at most; never counted, and an item of the audit (clause 0.25).
 */
export const borrow: Mode = {
  id: 'borrow',
  clause: '0.25',
  personnel: 'stays',
  termMonths: 12,
  returns: true,
  load: 'none',
  counts: 'no',
};
