import type { Mode } from '../mode.ts';

/**
 * Shadowing 跟岗: a training, usually of a rural teacher at a town school; half a load at most, and a hole at home that
 * wants cover (clauses 1.7, 2.29, 4.58). Not counted unless a county says so.
 */
export const shadow: Mode = {
  id: 'shadow',
  clause: '2.29',
  personnel: 'stays',
  termMonths: 6,
  returns: true,
  load: 'half',
  counts: 'no',
};
