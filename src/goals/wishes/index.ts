import type { GoalMeasure } from '../goal.ts';

/**
 * Over all teachers with wishes: the rank of the wish granted; moved elsewhere, the list's length + 1; a volunteer who
 * stays, the same; anyone else who stays, 0 (model.md section 3). Also teachers who may not move this year: their
 * share is then a constant of every plan. A new teacher with wishes counts their rank, or the list's length + 1.
 */
export const wishes: GoalMeasure = {
  goal: 'wishes',
  clause: 'own',
  needs: ['wishes'],
  measure: ({ district, plannedBy, placedBy }) =>
    district.teachers.reduce((total, teacher) => {
      if (teacher.wishes.length === 0) return total;
      const disappointed = teacher.wishes.length + 1;
      const moved = plannedBy.get(teacher.id);
      if (moved === undefined) return total + (teacher.volunteers ? disappointed : 0);
      const rank = teacher.wishes.indexOf(moved.to.id) + 1;
      return total + (rank === 0 ? disappointed : rank);
    }, 0) +
    district.hires.reduce((total, { id, wishes: wished }) => {
      if (wished.length === 0) return total;
      const reached = placedBy.get(id)?.to.id;
      const rank = reached === undefined ? 0 : wished.indexOf(reached) + 1;
      return total + (rank === 0 ? wished.length + 1 : rank);
    }, 0),
};
