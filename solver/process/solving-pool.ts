import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { SolveOptions, SolveOutcome, SolveRequest } from '../contract.ts';
import { type Answer, askedDistrict, type Question } from '../questions/question.ts';
import type { QuestionOptions, Session, SolvingPool } from '../questions/session.ts';
import { solveInChildProcess } from './solve-in-child-process.ts';

const answerOf = ({ plan }: SolveOutcome): Answer => {
  if (plan.status === 'infeasible') return { status: 'infeasible' };
  if (plan.status !== 'optimal') return { status: 'stopped' };
  return { status: 'optimal', moves: movesOfPlan(plan), values: plan.levels.map(({ value }) => value) };
};

/** Every question by a solve of its own. */
const sessionOf = (request: SolveRequest, base: SolveOutcome): Session => ({
  base,
  ask: async (question: Question, { timeLimit = request.timeLimit, signal }: QuestionOptions = {}) =>
    answerOf(
      await solveInChildProcess(
        { ...request, district: askedDistrict(request.district, question), timeLimit },
        signal === undefined ? {} : { signal },
      ),
    ),
  close: async () => {},
});

export const openSolvingPool = (): SolvingPool => ({
  solve: solveInChildProcess,
  open: async (request: SolveRequest, options?: SolveOptions) =>
    sessionOf(request, await solveInChildProcess(request, options)),
  close: async () => {},
});
