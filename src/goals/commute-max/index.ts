import type { GoalMeasure } from '../goal.ts';

/** The longest known journey of a mover in minutes; 0 where there is none (model.md section 3). */
export const commuteMax: GoalMeasure = {
  goal: 'commute_max',
  clause: 'own',
  needs: ['journeys'],
  measure: ({ planned }) => planned.reduce((longest, one) => Math.max(longest, one.minutes ?? 0), 0),
};
