import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { type Instance, movesOf } from '../formulation/instance.ts';
import type { LevelResult } from '../search/plan-engine.ts';
import type { KeptSolve } from './kept-solve.ts';
import { type Answer, askedDistrict, type Question } from './question.ts';

/** A proven plan as an answer, judged by the checker on the ordered district; `null` where it is refused. */
export const checkedAnswer = (
  { request, instance: { ledger } }: Pick<KeptSolve, 'request' | 'instance'>,
  question: Question,
  moves: readonly Move[],
  levels: readonly Pick<LevelResult, 'value' | 'proven'>[],
): Answer | null => {
  const { district, policy, previous } = request;
  const checked = checkPlan(askedDistrict(district, question), policy, ledger, moves, previous);
  const agrees = levels.every(({ value, proven }, index) => proven && checked.levels[index]?.value === value);
  if (!checked.holds || !agrees) return null;
  return { status: 'optimal', moves, values: checked.levels.map(({ value }) => value) };
};

/** The moves of a point of the model. */
export const movesAt = (instance: Instance, point: Float64Array): readonly Move[] =>
  movesOf(instance, (candidate) => (point[candidate] as number) > 0.5);
