import { caseRule, scopeOf } from '../rule.ts';

/** Every move is of a teacher on the roster (dataset.md section 3). */
export const knownTeacher = caseRule({
  id: 'known_teacher',
  clause: 'own',
  needs: [],
  enforced: null,
  unit: 'moves',
  cases: (facts) => facts.moves,
  scope: (move) => scopeOf.teacher({ id: move.teacherId }),
  breach: (move, { teachers }) =>
    teachers.has(move.teacherId) ? null : { required: {}, actual: { teacher: move.teacherId } },
});
