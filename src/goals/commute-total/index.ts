import { countedMinutes } from '../../policy/counted-minutes.ts';
import type { GoalMeasure } from '../goal.ts';

/** One-way minutes summed over the movers, an unknown journey as the policy counts it (model.md section 3). */
export const commuteTotal: GoalMeasure = {
  goal: 'commute_total',
  clause: 'own',
  needs: ['journeys'],
  measure: ({ planned, policy }) => planned.reduce((total, one) => total + countedMinutes(one.minutes, policy), 0),
};
