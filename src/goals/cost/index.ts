import { planCost } from '../../plan/facts/arrival-costs.ts';
import type { GoalMeasure } from '../goal.ts';

/**
 * Additional subsidies, travel, dormitory and special-grade posts in whole fen a year, against what the people cost today
 * (model.md section 3; clauses 0.43, 2.31 to 2.36).
 */
export const cost: GoalMeasure = {
  goal: 'cost',
  clause: '0.43',
  needs: ['remoteness', 'journeys'],
  measure: planCost,
};
