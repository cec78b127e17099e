import { countsAhead, postsAhead, surplusOfSlot } from '../../../src/horizon/posts-ahead.ts';
import { addConstant } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/** Convex in `n_j` alone: a sum of positive parts, one for each coming year. */
export const surplusAhead: ModelGoal = {
  write: ({ instance, sheet, net, netRange, convex }, goal) => {
    const years = postsAhead(instance.district, instance.policy);
    instance.slots.forEach((slot, index) => {
      if (!countsAhead(slot.subject)) return;
      const value = (held: number): number => surplusOfSlot(years, slot.key, held);
      const column = net(index);
      if (column === null) {
        addConstant(sheet, goal, value(slot.held));
        return;
      }
      const { low, high } = netRange(index);
      convex.push({
        goal,
        count: {
          key: `slot ${index}`,
          base: slot.held,
          terms: [[column, 1]],
          low: slot.held + low,
          high: slot.held + high,
        },
        value,
      });
    });
  },
};
