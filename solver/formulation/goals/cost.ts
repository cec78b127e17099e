import { candidateCosts, specialGradeCost } from '../candidate-costs.ts';
import { addConstant, addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/** Additional subsidies, travel, dormitory and special-grade posts of the plan in whole fen a year (model.md 3; clauses 0.43, 2.31 to 2.36). */
export const cost: ModelGoal = {
  write: ({ instance, sheet, move }, goal) => {
    const rates = instance.policy.costRates;
    if (rates === null) return;
    addConstant(sheet, goal, specialGradeCost(instance, rates));
    candidateCosts(instance, rates).forEach((fen, candidate) => {
      addCost(sheet, goal, move(candidate), fen);
    });
  },
};
