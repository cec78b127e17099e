import { caseRule, hasNewTeachers, scopeOf } from '../rule.ts';

/** Every placement is of a new teacher on the district's list (dataset.md section 3, placements). */
export const knownHire = caseRule({
  id: 'known_hire',
  clause: 'own',
  needs: [],
  enforced: null,
  unit: 'placements',
  inForce: hasNewTeachers,
  cases: (facts) => facts.placements,
  scope: (move) => scopeOf.hire({ id: move.teacherId }),
  breach: (move, { hires }) => (hires.has(move.teacherId) ? null : { required: {}, actual: { hire: move.teacherId } }),
});
