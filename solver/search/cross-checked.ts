import type { Move } from '../../src/plan/transfer.ts';
import { type Message, message } from '../../src/text/message.ts';
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

const isAnswer = ({ status }: EngineResult): boolean => status === 'optimal' || status === 'infeasible';

/**
 * An engine that is known to err, checked by a second one (model.md 4: of 596 districts three answers were wrong). The
 * run says whether both agree. On a contradiction the second engine's proof counts; where the first did not finish, the
 * second does.
 */
export const crossChecked = (first: PlanEngine, second: PlanEngine): PlanEngine => {
  const names = { first: first.name, second: second.name };
  const noteOn = (answer: EngineResult, check: EngineResult): Message => {
    if (!isAnswer(answer)) return message('note.unfinished', names);
    return message(agrees(answer, check) ? 'note.agreed' : 'note.contradicted', names);
  };
  return {
    name: first.name,
    version: first.version,
    solve: async (instance, surroundings) => {
      const answer = await first.solve(instance, surroundings);
      const check = await second.solve(instance, surroundings);
      return { ...(agrees(answer, check) ? answer : check), notes: [...check.notes, noteOn(answer, check)] };
    },
  };
};
