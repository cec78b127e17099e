import type { Teacher } from '../../../src/district/teacher.ts';
import { addConstant, addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/**
 * Teachers whose school differs from the previous plan's, staying counted as a school (model.md 3): costs of
 * −1, 0 and +1. Without a previous plan there is nothing to differ from and the value is 0.
 */
export const changes: ModelGoal = {
  write: ({ instance, sheet, move, leaves }, goal) => {
    if (instance.previous === null) return;
    const before = new Map(instance.previous.map((move) => [move.teacherId, move.toSchoolId]));
    const movedBefore = (teacher: Teacher): boolean =>
      (before.get(teacher.id) ?? teacher.schoolId) !== teacher.schoolId;
    for (const teacher of instance.district.teachers) if (movedBefore(teacher)) addConstant(sheet, goal, 1);
    instance.movers.forEach(({ teacher }, index) => {
      if (!movedBefore(teacher)) addCost(sheet, goal, leaves(index), 1);
    });
    const { teacher: teacherOf, slot: slotOf } = instance.candidates;
    for (let candidate = 0; candidate < slotOf.length; candidate += 1) {
      const teacher = instance.movers[teacherOf[candidate] as number]?.teacher;
      const slot = instance.slots[slotOf[candidate] as number];
      if (teacher === undefined || slot === undefined || !movedBefore(teacher)) continue;
      if (before.get(teacher.id) === slot.schoolId) addCost(sheet, goal, move(candidate), -1);
    }
  },
};
