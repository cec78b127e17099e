import type { Mode } from '../mode.ts';

/**
 * Shadowing 跟岗: a training, usually of a rural teacher at a town school; half a load at most, and a vacancy at home
 * that needs cover (clauses 1.7, 2.29, 4.58). Counts only where a county includes it.
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
