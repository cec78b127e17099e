import { Worker } from 'node:worker_threads';
import { SolverError } from '../../src/errors.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { javascriptLpSolver } from '../engines/javascript-lp-solver.ts';
import { withSecondOpinion } from '../engines/second-opinion.ts';
import { solveInspectors } from '../inspectors/solve-inspectors.ts';
import { solveItinerant } from '../itinerant/solve-itinerant.ts';
import { relaxWith } from '../ordered/relax.ts';
import { closeMessages, emit } from './protocol.ts';
import { raise } from './raise.ts';
import { siblingModule } from './sibling-module.ts';
import type { TaskOrder } from './task.ts';

/** The child process of an auxiliary plan: takes one order, answers, ends. */
const run = async (order: TaskOrder): Promise<void> => {
  const watch = new Worker(siblingModule(import.meta.url, 'memory-watch'), {
    workerData: { limit: order.memoryLimit, starter: process.ppid },
  });
  watch.unref();
  try {
    const start = performance.now();
    const highs = await highsRuntime();
    const limit = order.timeLimit ?? Number.POSITIVE_INFINITY;
    const surroundings = {
      engine: withSecondOpinion(javascriptLpSolver, highsEngine(highs)),
      relax: relaxWith(highs),
      secondsLeft: () => limit - (performance.now() - start) / 1000,
    };
    const answer =
      order.task === 'itinerant'
        ? solveItinerant(order.request, surroundings)
        : solveInspectors(order.request, surroundings);
    emit({ kind: 'answer', answer });
  } catch (error) {
    const known = error instanceof SolverError;
    emit({
      kind: 'failed',
      code: known ? error.code : 'engine_failed',
      message: error instanceof Error ? error.message.slice(0, 2000) : String(error),
      fix: known ? error.fix : 'Try again with more memory.',
    });
  }
  closeMessages();
  process.exit(0);
};

process.once('message', (order: TaskOrder) => {
  run(order).catch(raise);
});
