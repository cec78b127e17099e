import type { Mode } from '../mode.ts';

/**
 * Retired and volunteer teachers 银龄讲学: a yearly engagement without a post (clause 2.45).
 */
export const silver: Mode = {
  id: 'silver',
  clause: '2.45',
  personnel: 'none',
  termMonths: 12,
  returns: false,
  load: 'part',
  counts: 'no',
};
