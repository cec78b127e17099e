import { caseRule, scopeOf } from '../rule.ts';

/**
 * A rotation is a move to a different legal school (异校流动): from campus to campus or section to section inside one
 * school is none (clause 3.3).
 */
export const anotherSchool = caseRule({
  id: 'another_school',
  clause: '3.3',
  needs: [],
  enforced: null,
  unit: 'moves',
  cases: (facts) => facts.moves,
  scope: (move) => scopeOf.teacher({ id: move.teacherId }),
  breach: (move, { teachers }) =>
    teachers.get(move.teacherId)?.schoolId === move.toSchoolId
      ? { required: {}, actual: { school: move.toSchoolId } }
      : null,
});
