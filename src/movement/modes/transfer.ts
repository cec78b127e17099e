import type { Mode } from '../mode.ts';

/**
 * Permanent transfer 调动: the personnel relation goes with the person, the contract changes and the tenure clock restarts
 * (domain 3). It needs a vacant post and room in the title structure (domain 2.6).
 */
export const transfer: Mode = {
  id: 'transfer',
  clause: 'own',
  personnel: 'moves',
  termMonths: null,
  returns: false,
  load: 'full',
  counts: 'yes',
};
