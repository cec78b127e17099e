import type { Mode } from '../mode.ts';

/**
 * Rotation of heads 校长轮岗: a principal or deputy takes the same office at another school, for three to six years. A
 * decision of the organisation side; it stands in the teachers' quota or in a line of its own (clauses 0.33, 2.25, 3.11).
 */
export const headRotation: Mode = {
  id: 'head_rotation',
  clause: '0.33',
  personnel: 'moves',
  termMonths: 36,
  returns: false,
  load: 'full',
  counts: 'yes',
};
