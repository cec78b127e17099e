import type { Mode } from '../mode.ts';

/**
 * Another campus of one legal school 一校多区: no rotation at all, a plan cannot hold one (clause 3.3).
 */
export const campus: Mode = {
  id: 'campus',
  clause: '3.3',
  personnel: 'none',
  termMonths: null,
  returns: false,
  load: 'full',
  counts: 'no',
};
