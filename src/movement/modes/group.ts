import type { Mode } from '../mode.ts';

/**
 * Moves inside an education group or a school district 集团、学区内交流: counted between different legal schools and
 * from one year on, and shown separately, because the public calls them left hand to right hand (clauses 0.55, 2.8,
 * domain 6).
 */
export const group: Mode = {
  id: 'group',
  clause: '0.55',
  personnel: 'either',
  termMonths: 36,
  returns: true,
  load: 'full',
  counts: 'full_year',
};
