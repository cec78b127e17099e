import type { Mode } from '../mode.ts';

/**
 * Itinerant teaching 走教: lessons at up to three schools on fixed days, the post staying at the hub. Not in the quota; at
 * rural schools of 50 to 99 pupils it counts for L3 (clause 3.8, domain 2.4).
 */
export const itinerant: Mode = {
  id: 'itinerant',
  clause: '3.8',
  personnel: 'stays',
  termMonths: 12,
  returns: false,
  load: 'part',
  counts: 'no',
};
