import type { Mode } from '../mode.ts';

/**
 * Cross-school competition 跨校竞聘: the second round of 区管校聘, with a contract of some years and a transfer of the
 * personnel relation. The years are local practice (unverified), so they are a parameter; there is no return (domain
 * 3).
 */
export const competition: Mode = {
  id: 'competition',
  clause: 'own',
  personnel: 'moves',
  termMonths: 36,
  returns: false,
  load: 'full',
  counts: 'yes',
};
