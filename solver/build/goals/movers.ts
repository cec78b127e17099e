import { addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/** Head count of the movers (model.md 3). */
export const movers: ModelGoal = {
  write: ({ instance, sheet, leaves }, goal) => {
    instance.movers.forEach((_mover, index) => {
      addCost(sheet, goal, leaves(index), 1);
    });
  },
};
