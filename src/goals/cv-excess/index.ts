import type { GoalMeasure } from '../goal.ts';
import { variationExcess } from '../variation.ts';

/**
 * How far the coefficients of variation of degree, backbone, arts and PE lie above their limits (`cv_limit`): 0 when
 * each is within its limit, so that no one moves to better a coefficient that already meets it (domain 2.4).
 */
export const cvExcess: GoalMeasure = {
  goal: 'cv_excess',
  clause: '2.2',
  needs: ['pupils', 'degree', 'backbone'],
  measure: variationExcess,
};
