import { addConstant, addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/**
 * Over teachers with wishes: the rank of the wish granted; moved elsewhere, list length + 1; a volunteer who stays,
 * list length + 1; anyone else who stays, 0 (model.md 3). Who cannot move at all is in the constant. A new teacher who
 * is not placed at a wished school counts the list's length + 1.
 */
export const wishes: ModelGoal = {
  write: ({ instance, sheet, move, leaves }, goal) => {
    for (const teacher of instance.district.teachers)
      if (teacher.wishes.length > 0 && teacher.volunteers) addConstant(sheet, goal, teacher.wishes.length + 1);
    for (const { wishes: wished } of instance.district.hires)
      if (wished.length > 0) addConstant(sheet, goal, wished.length + 1);
    instance.movers.forEach(({ kind, teacher }, index) => {
      if (kind === 'roster' && teacher.wishes.length > 0 && !teacher.volunteers)
        addCost(sheet, goal, leaves(index), teacher.wishes.length + 1);
    });
    const { teacher: teacherOf, slot: slotOf } = instance.candidates;
    for (let candidate = 0; candidate < slotOf.length; candidate += 1) {
      const teacher = instance.movers[teacherOf[candidate] as number]?.teacher;
      const slot = instance.slots[slotOf[candidate] as number];
      if (teacher === undefined || slot === undefined || teacher.wishes.length === 0) continue;
      const rank = teacher.wishes.indexOf(slot.schoolId);
      if (rank >= 0) addCost(sheet, goal, move(candidate), rank + 1 - (teacher.wishes.length + 1));
    }
  },
};
