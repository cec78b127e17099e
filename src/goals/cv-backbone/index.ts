import type { GoalMeasure } from '../goal.ts';
import { variationOf } from '../variation.ts';

/** How unevenly backbone teachers (L2) are spread over the schools: the integer form of the coefficient of variation (domain 2.4). */
export const cvBackbone: GoalMeasure = {
  goal: 'cv_backbone',
  clause: '2.2',
  needs: ['pupils', 'backbone'],
  measure: (facts) => variationOf(facts, 'backbone'),
};
