import type { Move } from '../../src/plan/transfer.ts';
import { message } from '../../src/text/message.ts';
import type { EngineResult, PlanEngine } from './plan-engine.ts';

const sameMoves = (a: readonly Move[], b: readonly Move[]): boolean => {
  const key = (move: Move): string => `${move.teacherId} ${move.toSchoolId} ${move.stage} ${move.subject}`;
  const [left, right] = [a.map(key).toSorted(), b.map(key).toSorted()];
  return left.length === right.length && left.every((value, index) => value === right[index]);
};

const agrees = (a: EngineResult, b: EngineResult): boolean =>
  a.status === b.status &&
  sameMoves(a.moves, b.moves) &&
  a.levels.every((level, index) => level.value === b.levels[index]?.value);

/**
 * An engine that is known to err, checked by a second one (model.md 4: of 596 districts three answers were wrong). A
 * contradiction is reported, and the second engine's proof counts. Where the first did not finish, the second does,
 * which is reported too.
 */
export const crossChecked = (first: PlanEngine, second: PlanEngine): PlanEngine => ({
  name: first.name,
  version: first.version,
  solve: async (instance, surroundings) => {
    const answer = await first.solve(instance, surroundings);
    const check = await second.solve(instance, surroundings);
    if (agrees(answer, check)) return answer;
    const key = answer.status === 'optimal' || answer.status === 'infeasible' ? 'note.contradicted' : 'note.unfinished';
    return { ...check, notes: [...check.notes, message(key, { first: first.name, second: second.name })] };
  },
});
