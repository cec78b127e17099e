import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { InputError, PolicyError, SolverError } from '../../src/errors.ts';
import { solve } from '../solve.ts';
import { MemoryRecord } from './memory-record.ts';
import { emit, type FinalMessage, type ProcessOrder } from './protocol.ts';
import { raise } from './raise.ts';
import { runTask } from './run-task.ts';
import { siblingModule } from './sibling-module.ts';

/**
 * A solving process: carries out one order after another and keeps the engine's compiled module in between, which
 * halves the time of a solve. The parent ends it.
 */
const memory = new MemoryRecord();
const watch = new Worker(siblingModule(import.meta.url, 'memory-watch'), {
  workerData: { shared: memory.shared, starter: process.ppid },
});
watch.unref();

const carryOut = async (order: ProcessOrder): Promise<FinalMessage> => {
  if (order.kind === 'task') return { kind: 'task', answer: await runTask(order.order) };
  const outcome = await solve(order.request, {
    now: () => performance.now() / 1000,
    peakMemoryMegabytes: () => memory.peak,
    onProgress: (progress) => emit({ kind: 'progress', progress }),
    onPlan: (plan) => emit({ kind: 'plan', outcome: plan }),
  });
  return { kind: 'outcome', outcome };
};

const failure = (error: unknown): FinalMessage => {
  const known = error instanceof SolverError || error instanceof InputError || error instanceof PolicyError;
  return {
    kind: 'failed',
    code: known ? error.code : 'engine_failed',
    message: error instanceof Error ? error.message.slice(0, 2000) : String(error),
    fix: known ? error.fix : 'Try again with another engine or more memory.',
  };
};

const run = async (order: ProcessOrder): Promise<void> => {
  memory.begin(order.kind === 'task' ? order.order.memoryLimit : order.request.memoryLimit);
  const final = await carryOut(order).catch(failure);
  // The parent may end this process on the final message; the flush does nothing without a compile cache.
  flushCompileCache();
  emit(final);
  // What the order left is collected now: the size the process is kept or recycled by is then its own.
  globalThis.gc?.();
  emit({ kind: 'idle', megabytes: MemoryRecord.now() });
};

let last = Promise.resolve();
process.on('message', (order: ProcessOrder) => {
  last = last.then(() => run(order));
  last.catch(raise);
});
process.once('disconnect', () => process.exit(0));
