import { slotKey } from '../../district/post.ts';
import { caseRule, hasNewTeachers, scopeOf } from '../rule.ts';

/** A new teacher is placed in a slot of the district that has posts or a holder (model.md section 1, `J`). */
export const hireSlot = caseRule({
  id: 'hire_slot',
  clause: 'own',
  needs: ['posts'],
  enforced: null,
  unit: 'placements',
  inForce: hasNewTeachers,
  cases: (facts) => facts.placements,
  scope: (move) => scopeOf.hire({ id: move.teacherId }),
  breach: (move, { schools, slots }) =>
    schools.has(move.toSchoolId) && slots.has(slotKey({ ...move, schoolId: move.toSchoolId }))
      ? null
      : { required: {}, actual: { school: move.toSchoolId, stage: move.stage, subject: move.subject } },
});
