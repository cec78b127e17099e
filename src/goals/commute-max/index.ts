import { countedMinutes } from '../../policy/counted-minutes.ts';
import type { GoalMeasure } from '../goal.ts';

/** The longest journey of a mover in minutes, an unknown one as the policy counts it; 0 without movers (model.md section 3). */
export const commuteMax: GoalMeasure = {
  goal: 'commute_max',
  clause: 'own',
  needs: ['journeys'],
  measure: ({ planned, policy }) =>
    planned.reduce((longest, one) => Math.max(longest, countedMinutes(one.minutes, policy)), 0),
};
