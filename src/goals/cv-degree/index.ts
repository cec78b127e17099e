import type { GoalMeasure } from '../goal.ts';
import { variationOf } from '../variation.ts';

/**
 * How unevenly teachers above the required degree (L1) are spread over the schools: the integer form of the coefficient
 * of variation (domain 2.4).
 */
export const cvDegree: GoalMeasure = {
  goal: 'cv_degree',
  clause: '2.2',
  needs: ['pupils', 'degree'],
  measure: (facts) => variationOf(facts, 'degree'),
};
