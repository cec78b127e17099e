import type { Mode } from '../mode.ts';

/**
 * Organised placement 组织调剂: for those whom two rounds of competition left without a post; on the same terms as a
 * competition (domain 3).
 */
export const placed: Mode = {
  id: 'placed',
  clause: 'own',
  personnel: 'moves',
  termMonths: 36,
  returns: false,
  load: 'full',
  counts: 'yes',
};
