import { hasClosed, opensLater } from '../../../src/district/school.ts';
import { addConstant } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/** `Σ_s max(0, staff_s − approved_s)` after the plan, lent posts aside; a school without moves counts as a constant. */
export const surplusPosts: ModelGoal = {
  write: ({ instance, sheet, net, netRange, convex }, goal) => {
    const { schools, slots, slotSchool, policy } = instance;
    const bySchool = Map.groupBy([...slots.keys()], (index) => slotSchool[index] as number);
    schools.forEach((school, index) => {
      const own = bySchool.get(index) ?? [];
      const dormant = hasClosed(school, policy.referenceDate) || opensLater(school, policy.referenceDate);
      const approved = dormant ? 0 : school.approvedPosts;
      const value = (staff: number): number => Math.max(0, staff - approved);
      const base = own.reduce((sum, slot) => sum + (slots[slot]?.held ?? 0), 0);
      const moving = own.filter((slot) => net(slot) !== null);
      const low = moving.reduce((sum, slot) => sum + netRange(slot).low, base);
      const high = moving.reduce((sum, slot) => sum + netRange(slot).high, base);
      const terms = moving.flatMap((slot): readonly (readonly [number, number])[] => {
        const column = net(slot);
        return column === null ? [] : [[column, 1]];
      });
      if (terms.length === 0) addConstant(sheet, goal, value(base));
      else convex.push({ goal, count: { key: `staff ${index}`, base, terms, low, high }, value });
    });
  },
};
