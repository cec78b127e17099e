import { addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/** One-way minutes over the movers, an unknown journey as the policy counts it (model.md 3). */
export const commuteTotal: ModelGoal = {
  write: ({ instance, sheet, move }, goal) => {
    instance.counted.forEach((minutes, candidate) => {
      if (minutes > 0) addCost(sheet, goal, move(candidate), minutes);
    });
  },
};
