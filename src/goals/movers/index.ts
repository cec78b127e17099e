import type { GoalMeasure } from '../goal.ts';

/** How many teachers move (model.md section 3). */
export const movers: GoalMeasure = {
  goal: 'movers',
  clause: 'own',
  needs: [],
  measure: ({ planned }) => planned.length,
};
