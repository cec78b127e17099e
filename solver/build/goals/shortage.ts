import type { School } from '../../../src/district/school.ts';
import { isHeadSubject } from '../../../src/district/words.ts';
import type { SlotState } from '../../../src/staffing/slot-table.ts';
import { addConstant } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/**
 * `Σ_j w_s · max(0, r_j − n_j)` over the slots a weight is given to, heads' posts aside. A slot nobody can reach or
 * leave counts as a constant: forgetting it is the classical error here (model.md 4).
 */
const shortage = (weight: (school: School) => number): ModelGoal => ({
  write: ({ instance, sheet, net, netRange, convex }, goal) => {
    instance.slots.forEach((slot: SlotState, index) => {
      const school = instance.schools[instance.slotSchool[index] as number];
      if (school === undefined || isHeadSubject(slot.subject) || slot.required === 0) return;
      const w = weight(school);
      if (w === 0) return;
      const value = (held: number): number => w * Math.max(0, slot.required - held);
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
});

/** Rural by `area_class`, `w_s = 1 + remoteness` (clause 2.19). */
export const unfilledRuralPosts = shortage((school) => (school.areaClass === 'rural' ? 1 + school.remoteness : 0));

export const unfilledPosts = shortage(() => 1);
