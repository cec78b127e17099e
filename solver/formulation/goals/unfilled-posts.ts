import type { School } from '../../../src/district/school.ts';
import { isHeadSubject } from '../../../src/district/words.ts';
import type { SlotState } from '../../../src/staffing/slot-table.ts';
import { addConstant } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';
import { partLoads } from '../part-loads.ts';

/**
 * `Σ_j w_s · max(0, r_j − n_j)` over the slots with a weight, without heads' posts. A slot without candidates counts as
 * a constant: forgetting it is the classical error here (model.md 4). `n_j` counts those who fill a post: every holder,
 * or those with a full load (key `posts_filled_by`).
 */
const shortage = (weight: (school: School) => number): ModelGoal => ({
  write: (parts, goal) => {
    const { instance, sheet, net, netRange, convex } = parts;
    const partly = partLoads(parts);
    instance.slots.forEach((slot: SlotState, index) => {
      const school = instance.schools[instance.slotSchool[index] as number];
      if (school === undefined || isHeadSubject(slot.subject) || slot.required === 0) return;
      const w = weight(school);
      if (w === 0) return;
      const value = (held: number): number => w * Math.max(0, slot.required - held);
      const { today, arriving, leaving } = partly(index);
      const filled = slot.held - today;
      const column = net(index);
      if (column === null) {
        addConstant(sheet, goal, value(filled));
        return;
      }
      const { low, high } = netRange(index);
      const own = today + arriving.length + leaving.length > 0;
      convex.push({
        goal,
        count: {
          key: own ? `filled ${index}` : `slot ${index}`,
          base: filled,
          terms: [
            [column, 1],
            ...arriving.map((move): readonly [number, number] => [move, -1]),
            ...leaving.map((leaves): readonly [number, number] => [leaves, 1]),
          ],
          low: filled + low - arriving.length,
          high: filled + high + leaving.length,
        },
        value,
      });
    });
  },
});

/** Rural by `area_class`, `w_s = 1 + remoteness` (clause 2.19). */
export const unfilledRuralPosts = shortage((school) => (school.areaClass === 'rural' ? 1 + school.remoteness : 0));

export const unfilledPosts = shortage(() => 1);
