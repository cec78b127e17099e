import type { Mode } from '../mode.ts';

/**
 * Remote lessons 三个课堂: a lesson covered over the network, with an assistant on the spot; no person moves (clauses
 * 0.11, 2.7).
 */
export const remote: Mode = {
  id: 'remote',
  clause: '0.11',
  personnel: 'none',
  termMonths: null,
  returns: false,
  load: 'lessons',
  counts: 'no',
};
