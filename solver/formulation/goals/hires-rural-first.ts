import { addConstant, addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/** Weight of the most remote rural school: `1 + remoteness`, remoteness being 0 to 3. */
const maxWeight = 4;

/**
 * New teachers rural first, remote first (clauses 2.18, 2.19): each counts `4 − w_s`, with `w_s = 1 + remoteness` at a
 * rural school and 0 anywhere else or unplaced.
 */
export const hiresRuralFirst: ModelGoal = {
  write: ({ instance, sheet, move }, goal) => {
    addConstant(sheet, goal, maxWeight * instance.district.hires.length);
    const { teacher, slot } = instance.candidates;
    for (let candidate = 0; candidate < slot.length; candidate += 1) {
      if (instance.movers[teacher[candidate] as number]?.kind !== 'hire') continue;
      const school = instance.schools[instance.slotSchool[slot[candidate] as number] as number];
      if (school?.areaClass === 'rural') addCost(sheet, goal, move(candidate), -(1 + school.remoteness));
    }
  },
};
