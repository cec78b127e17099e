import type { Mode } from '../mode.ts';

/**
 * Attachment 挂职: an administrative task for half a year or a year, also both ways between bureau and school. Counts in the
 * heads' plan only (clauses 0.37, 2.24, 4.57).
 */
export const attachment: Mode = {
  id: 'attachment',
  clause: '2.24',
  personnel: 'stays',
  termMonths: 12,
  returns: true,
  load: 'duties',
  counts: 'heads',
};
