import type { GoalMeasure } from '../goal.ts';

/**
 * New teachers rural first, the most remote first (clauses 2.18, 2.19): over all of them 4, less `1 + remoteness` for
 * who is placed at a rural school. 0 when everybody is at the most remote ones.
 */
export const hiresRuralFirst: GoalMeasure = {
  goal: 'hires_rural_first',
  clause: '2.18',
  needs: [],
  measure: ({ district, placed }) =>
    placed.reduce(
      (total, { to }) => total - (to.areaClass === 'rural' ? 1 + to.remoteness : 0),
      4 * district.hires.length,
    ),
};
