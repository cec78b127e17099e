import type { GoalMeasure } from '../goal.ts';

/** One-way minutes summed over the movers; an unknown journey adds nothing (model.md section 3). */
export const commuteTotal: GoalMeasure = {
  goal: 'commute_total',
  clause: 'own',
  needs: ['journeys'],
  measure: ({ planned }) => planned.reduce((total, one) => total + (one.minutes ?? 0), 0),
};
