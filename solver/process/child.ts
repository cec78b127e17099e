import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { InputError, PolicyError, SolverError } from '../../src/errors.ts';
import type { SolveRequest } from '../contract.ts';
import { solve } from '../solve.ts';
import { closeMessages, tell } from './protocol.ts';
import { raise } from './raise.ts';
import { siblingModule } from './sibling-module.ts';

/** The process a solve runs in: takes one request, tells as it goes, ends. */
const run = async (request: SolveRequest): Promise<void> => {
  const watch = new Worker(siblingModule(import.meta.url, 'memory-watch'), {
    workerData: { limit: request.memoryLimit, starter: process.ppid },
  });
  watch.unref();
  try {
    const outcome = await solve(request, {
      now: () => performance.now() / 1000,
      peakMemoryMegabytes: () => Math.round(process.resourceUsage().maxRSS / 1024),
      onProgress: (progress) => tell({ kind: 'progress', progress }),
      onPlan: (plan) => tell({ kind: 'plan', outcome: plan }),
    });
    // Whoever hears the outcome ends this process; nothing happens here unless a cache was asked for.
    flushCompileCache();
    tell({ kind: 'outcome', outcome });
  } catch (error) {
    const known = error instanceof SolverError || error instanceof InputError || error instanceof PolicyError;
    tell({
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
