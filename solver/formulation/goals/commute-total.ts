import { addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/** One-way minutes over the movers; an unknown journey adds nothing and is reported with the plan (model.md 3). */
export const commuteTotal: ModelGoal = {
  write: ({ instance, sheet, move }, goal) => {
    instance.candidates.minutes.forEach((minutes, candidate) => {
      if (minutes > 0) addCost(sheet, goal, move(candidate), minutes);
    });
  },
};
