import type { TeacherId } from '../../../src/district/ids.ts';
import { addConstant, addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/**
 * Teachers whose school differs from the previous plan's, staying counted as a school (model.md 3): costs of
 * −1, 0 and +1. Without a previous plan there is nothing to differ from and the value is 0. A new teacher whom the
 * previous plan placed counts too; one it did not know has nothing to differ from.
 */
export const changes: ModelGoal = {
  write: ({ instance, sheet, move, leaves }, goal) => {
    if (instance.previous === null) return;
    const before = new Map(instance.previous.map((move) => [move.teacherId, move.toSchoolId]));
    const moved = new Set<TeacherId>();
    for (const { id, schoolId } of instance.district.teachers)
      if ((before.get(id) ?? schoolId) !== schoolId) moved.add(id);
    for (const { id } of instance.district.hires) if (before.has(id)) moved.add(id);
    addConstant(sheet, goal, moved.size);
    instance.movers.forEach(({ kind, teacher }, index) => {
      if (kind === 'roster' && !moved.has(teacher.id)) addCost(sheet, goal, leaves(index), 1);
    });
    const { teacher: teacherOf, slot: slotOf } = instance.candidates;
    for (let candidate = 0; candidate < slotOf.length; candidate += 1) {
      const teacher = instance.movers[teacherOf[candidate] as number]?.teacher;
      const slot = instance.slots[slotOf[candidate] as number];
      if (teacher === undefined || slot === undefined || !moved.has(teacher.id)) continue;
      if (before.get(teacher.id) === slot.schoolId) addCost(sheet, goal, move(candidate), -1);
    }
  },
};
