import { highsRuntime } from '../engines/highs-runtime.ts';
import { answerColdly } from './answer-coldly.ts';
import { answerFromLevels } from './answer-from-levels.ts';
import type { KeptSolve } from './kept-solve.ts';
import type { Answer, Question } from './question.ts';
import { questionBounds } from './question-bounds.ts';

/** The answer to a question about a solve in this process: from its levels where they decide it, else from the beginning. */
export const askKeptSolve = async (
  solved: KeptSolve,
  question: Question,
  secondsLeft: () => number,
): Promise<Answer> => {
  const { levels: kept, instance, request } = solved;
  if (kept === null) return answerColdly(solved, question, secondsLeft);
  const bounds = questionBounds(instance, question);
  if (bounds === 'infeasible') return { status: 'infeasible' };
  if (bounds === 'other_model') return answerColdly(solved, question, secondsLeft);
  const highs = await highsRuntime();
  const surroundings = { secondsLeft, report: () => {}, incumbent: () => {} };
  const answer = answerFromLevels({ highs, kept, instance, request, question, bounds, surroundings });
  return answer ?? answerColdly(solved, question, secondsLeft);
};
