import type { Mode } from '../mode.ts';

/**
 * Term rotation 定期交流: usually the person goes and the personnel relation stays (人走关系留). Counties lay down one
 * to three years; a returning teacher is guaranteed the former post or an equal one. Counts from one full school year
 * on (clause 0.41, domain 3).
 */
export const rotation: Mode = {
  id: 'rotation',
  clause: '0.41',
  personnel: 'stays',
  termMonths: 36,
  returns: true,
  load: 'full',
  counts: 'full_year',
};
