import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { SolveOptions, SolveOutcome, SolveRequest } from '../contract.ts';
import { type Answer, askedDistrict, type Question } from '../questions/question.ts';
import type { QuestionOptions, Session, SolvingPool } from '../questions/session.ts';
import type { PoolFigures, PoolOptions } from './pool-figures.ts';
import { ProcessPool } from './process-pool.ts';
import { solveInPool } from './solve-in-pool.ts';
import type { RunTask } from './task.ts';
import { taskInPool } from './task-in-pool.ts';

/** A pool of solving processes, which make auxiliary plans too. */
export interface OpenPool extends SolvingPool {
  readonly runTask: RunTask;
  readonly figures: () => PoolFigures;
}

const answerOf = ({ plan }: SolveOutcome): Answer => {
  if (plan.status === 'infeasible') return { status: 'infeasible' };
  if (plan.status !== 'optimal') return { status: 'stopped' };
  return { status: 'optimal', moves: movesOfPlan(plan), values: plan.levels.map(({ value }) => value) };
};

/** Every question by a solve of its own. */
const sessionOf = (pool: ProcessPool, request: SolveRequest, base: SolveOutcome): Session => ({
  base,
  ask: async (question: Question, { timeLimit = request.timeLimit, signal }: QuestionOptions = {}) =>
    answerOf(
      await solveInPool(
        pool,
        { ...request, district: askedDistrict(request.district, question), timeLimit },
        signal === undefined ? {} : { signal },
      ),
    ),
  close: async () => {},
});

export const openSolvingPool = (options: PoolOptions = {}): OpenPool => {
  const pool = new ProcessPool(options);
  return {
    solve: (request, given) => solveInPool(pool, request, given),
    open: async (request: SolveRequest, given?: SolveOptions) =>
      sessionOf(pool, request, await solveInPool(pool, request, given)),
    runTask: (order, signal) => taskInPool(pool, order, signal),
    figures: () => pool.figures(),
    close: async () => pool.close(),
  };
};
