import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { InputError, PolicyError, SolverError } from '../../src/errors.ts';
import type { SolveRequest } from '../contract.ts';
import { solve } from '../solve.ts';
import { closeMessages, emit } from './protocol.ts';
import { raise } from './raise.ts';
import { siblingModule } from './sibling-module.ts';

/** The child process of a solve: takes one request, reports progress, ends. */
const run = async (request: SolveRequest): Promise<void> => {
  const watch = new Worker(siblingModule(import.meta.url, 'memory-watch'), {
    workerData: { limit: request.memoryLimit, starter: process.ppid },
  });
  watch.unref();
  try {
    const outcome = await solve(request, {
      now: () => performance.now() / 1000,
      peakMemoryMegabytes: () => Math.round(process.resourceUsage().maxRSS / 1024),
      onProgress: (progress) => emit({ kind: 'progress', progress }),
      onPlan: (plan) => emit({ kind: 'plan', outcome: plan }),
    });
    // The parent ends this process on the outcome; the flush does nothing without a compile cache.
    flushCompileCache();
    emit({ kind: 'outcome', outcome });
  } catch (error) {
    const known = error instanceof SolverError || error instanceof InputError || error instanceof PolicyError;
    emit({
      kind: 'failed',
      code: known ? error.code : 'engine_failed',
      message: error instanceof Error ? error.message.slice(0, 2000) : String(error),
      fix: known ? error.fix : 'Try again with another engine or more memory.',
    });
  }
  closeMessages();
  process.exit(0);
};

process.once('message', (request: SolveRequest) => {
  run(request).catch(raise);
});
