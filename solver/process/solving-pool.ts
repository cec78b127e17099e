import type { SolvingPool } from '../questions/session.ts';
import type { PoolFigures, PoolOptions } from './pool-figures.ts';
import { openPoolSession } from './pool-session.ts';
import { ProcessPool } from './process-pool.ts';
import { solveInPool } from './solve-in-pool.ts';
import type { RunTask } from './task.ts';
import { taskInPool } from './task-in-pool.ts';

/** A pool of solving processes, which make auxiliary plans too. */
export interface OpenPool extends SolvingPool {
  readonly runTask: RunTask;
  readonly figures: () => PoolFigures;
}

export const openSolvingPool = (options: PoolOptions = {}): OpenPool => {
  const pool = new ProcessPool(options);
  return {
    solve: (request, given) => solveInPool(pool, request, given),
    open: (request, given) => openPoolSession(pool, request, given),
    runTask: (order, signal, onProgress) => taskInPool(pool, order, signal, onProgress),
    figures: () => pool.figures(),
    close: async () => pool.close(),
  };
};
