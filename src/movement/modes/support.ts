import type { Mode } from '../mode.ts';

/**
 * Teaching support 支教: at least one school year in a post at full load, with subsidy and travel paid; periodic visits are
 * no support year (clauses 0.37, 2.35, 3.9).
 */
export const support: Mode = {
  id: 'support',
  clause: '2.35',
  personnel: 'stays',
  termMonths: 12,
  returns: true,
  load: 'full',
  counts: 'full_year',
};
