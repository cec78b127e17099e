import { cellClause } from '../clause.ts';

/** Clause 0.34, 在编: on an established post. Contract teachers fill hours, not posts (clause 4.17). */
export const established = cellClause(
  { rule: 'established', clause: '0.34' },
  'established',
  (teacher) => teacher.established,
);
