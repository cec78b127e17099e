import { slotKey } from '../../district/post.ts';
import { caseRule, scopeOf } from '../rule.ts';

/** A move goes to a school of the district, into a slot that has posts or a holder (model.md section 1, `J`). */
export const knownSlot = caseRule({
  id: 'known_slot',
  clause: 'own',
  needs: ['posts'],
  enforced: null,
  unit: 'moves',
  cases: (facts) => facts.moves,
  scope: (move) => scopeOf.teacher({ id: move.teacherId }),
  breach: (move, { schools, slots }) =>
    schools.has(move.toSchoolId) && slots.has(slotKey({ ...move, schoolId: move.toSchoolId }))
      ? null
      : { required: {}, actual: { school: move.toSchoolId, stage: move.stage, subject: move.subject } },
});
