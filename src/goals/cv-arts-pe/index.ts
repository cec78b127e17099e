import type { GoalMeasure } from '../goal.ts';
import { variationOf } from '../variation.ts';

/** How unevenly PE and arts teachers (L3) are spread over the schools: the integer form of the coefficient of variation (domain 2.4). */
export const cvArtsPe: GoalMeasure = {
  goal: 'cv_arts_pe',
  clause: '2.2',
  needs: ['pupils'],
  measure: (facts) => variationOf(facts, 'arts_pe'),
};
