import type { Mode } from '../mode.ts';

/**
 * Seed team for a new school 新校种子团队: a block of teachers of a parent school founds the new one and stays there
 * (clauses 1.1 to 1.5).
 */
export const seedTeam: Mode = {
  id: 'seed_team',
  clause: '1.3',
  personnel: 'moves',
  termMonths: null,
  returns: false,
  load: 'full',
  counts: 'yes',
};
