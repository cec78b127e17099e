import type { TeacherId } from '../../district/ids.ts';
import type { Move } from '../../plan/transfer.ts';
import { caseRule, scopeOf } from '../rule.ts';

/** `Σ_j x_tj <= 1`: each teacher goes to at most one place (model.md section 2). */
export const onePlace = caseRule({
  id: 'one_place',
  clause: 'own',
  needs: [],
  enforced: null,
  unit: 'moves',
  cases: ({ moves }) => {
    const byTeacher = new Map<TeacherId, Move[]>();
    for (const move of moves) {
      const list = byTeacher.get(move.teacherId);
      if (list) list.push(move);
      else byTeacher.set(move.teacherId, [move]);
    }
    return [...byTeacher];
  },
  scope: ([id]) => scopeOf.teacher({ id }),
  breach: ([, moves]) => (moves.length <= 1 ? null : { required: {}, actual: { moves: moves.length } }),
});
