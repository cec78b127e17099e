import type { SolveOptions, SolveOutcome, SolveRequest } from '../contract.ts';
import { type OpenPool, openSolvingPool } from './solving-pool.ts';
import type { RunTask } from './task.ts';

/** A process for one order: the pool of the command line, which ends after it. */
const once = async <Result>(use: (pool: OpenPool) => Promise<Result>): Promise<Result> => {
  const pool = openSolvingPool({ processes: 1 });
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
};

export const solveInChildProcess = (request: SolveRequest, options: SolveOptions = {}): Promise<SolveOutcome> =>
  once(({ solve }) => solve(request, options));

export const runTaskInChildProcess: RunTask = (order, signal, onProgress) =>
  once(({ runTask }) => runTask(order, signal, onProgress));
