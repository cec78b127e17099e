import { addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/** Head count of the movers (model.md 3); a new teacher arrives, but does not move. */
export const movers: ModelGoal = {
  write: ({ instance, sheet, leaves }, goal) => {
    instance.movers.forEach(({ kind }, index) => {
      if (kind === 'roster') addCost(sheet, goal, leaves(index), 1);
    });
  },
};
