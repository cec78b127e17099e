import { caseRule, scopeOf } from '../rule.ts';

/** A move starts at the school where the roster has the teacher (dataset.md section 3): a plan of another roster shows here. */
export const atTheirSchool = caseRule({
  id: 'at_their_school',
  clause: 'own',
  needs: [],
  enforced: null,
  unit: 'moves',
  cases: (facts) => facts.moves,
  scope: (move) => scopeOf.teacher({ id: move.teacherId }),
  breach: (move, { teachers }) => {
    const teacher = teachers.get(move.teacherId);
    return teacher === undefined || teacher.schoolId === move.fromSchoolId
      ? null
      : { required: { school: teacher.schoolId }, actual: { school: move.fromSchoolId ?? '-' } };
  },
});
