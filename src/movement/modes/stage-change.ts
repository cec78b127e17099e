import type { Mode } from '../mode.ts';

/**
 * Change of stage 学段转任: for good, from primary to junior or back; counts where the school differs too (domain 3).
 */
export const stageChange: Mode = {
  id: 'stage_change',
  clause: 'own',
  personnel: 'moves',
  termMonths: null,
  returns: false,
  load: 'full',
  counts: 'yes',
};
