import { planCost } from '../../plan/facts/arrival-costs.ts';
import type { GoalMeasure } from '../goal.ts';

/**
 * Subsidies, travel, dormitory and special-grade posts in whole fen a year (model.md section 3; clauses 0.43, 2.31 to
 * 2.36): gross, what the new places cost and not what the old ones save.
 */
export const cost: GoalMeasure = {
  goal: 'cost',
  clause: '0.43',
  needs: ['remoteness', 'journeys'],
  measure: planCost,
};
