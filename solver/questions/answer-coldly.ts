import { SolverError } from '../../src/errors.ts';
import { chooseEngine } from '../choose-engine.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { countingWitness } from '../infeasibility/witness.ts';
import { checkedAnswer } from './checked-answer.ts';
import type { KeptSolve } from './kept-solve.ts';
import { type Answer, askedDistrict, type Question } from './question.ts';

/** Answers a question by a solve of the ordered district from the beginning. */
export const answerColdly = async (
  { request }: Pick<KeptSolve, 'request'>,
  question: Question,
  secondsLeft: () => number,
): Promise<Answer> => {
  const instance = prepareInstance(askedDistrict(request.district, question), request.policy, request.previous);
  if (countingWitness(instance).length > 0) return { status: 'infeasible' };
  const engine = await chooseEngine(request.engine, instance);
  const result = await engine.solve(instance, { secondsLeft, report: () => {}, incumbent: () => {} });
  if (result.status === 'infeasible') return { status: 'infeasible' };
  if (result.status !== 'optimal') return { status: 'stopped' };
  const answer = checkedAnswer({ request, instance }, question, result.moves, result.levels);
  if (answer !== null) return answer;
  throw new SolverError(
    'plan_rejected',
    `${engine.name} returned a plan that the checker rejects`,
    'This is a defect: the question has no answer. Keep the dataset and policy for its repair.',
  );
};
