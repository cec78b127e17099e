import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { InputError, PolicyError, SolverError } from '../../src/errors.ts';
import { answerColdly } from '../questions/answer-coldly.ts';
import { askKeptSolve } from '../questions/ask-kept-solve.ts';
import type { KeptSolve } from '../questions/kept-solve.ts';
import { solve } from '../solve.ts';
import { MemoryRecord } from './memory-record.ts';
import { type AskOrder, type CloseOrder, emit, type FinalMessage, type ProcessOrder } from './protocol.ts';
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

/** Kept solves by their number, the one used last at the end. */
const sessions = new Map<number, KeptSolve>();

/** More would exceed the memory of a process at 20,000 teachers. */
const mostSessions = 3;

const keepSession = (session: number, solved: KeptSolve): void => {
  sessions.delete(session);
  sessions.set(session, solved);
  const [oldest] = sessions.keys();
  if (sessions.size > mostSessions && oldest !== undefined) sessions.delete(oldest);
};

const answer = async ({ session, question, coldly, timeLimit }: AskOrder): Promise<FinalMessage> => {
  const start = performance.now();
  const secondsLeft = (): number =>
    timeLimit === null ? Number.POSITIVE_INFINITY : timeLimit - (performance.now() - start) / 1000;
  if (coldly !== null)
    return { kind: 'answer', answer: await answerColdly({ request: coldly }, question, secondsLeft) };
  const solved = sessions.get(session);
  if (solved === undefined) return { kind: 'unknown_session' };
  keepSession(session, solved);
  return { kind: 'answer', answer: await askKeptSolve(solved, question, secondsLeft) };
};

const carryOut = async (order: ProcessOrder): Promise<FinalMessage> => {
  if (order.kind === 'task')
    return { kind: 'task', answer: await runTask(order.order, (progress) => emit({ kind: 'progress', progress })) };
  if (order.kind === 'ask') return answer(order);
  const outcome = await solve(order.request, {
    now: () => performance.now() / 1000,
    peakMemoryMegabytes: () => memory.peak,
    onProgress: (progress) => emit({ kind: 'progress', progress }),
    onPlan: (plan) => emit({ kind: 'plan', outcome: plan }),
    ...(order.kind === 'open' ? { keep: (solved) => keepSession(order.session, solved) } : {}),
  });
  return { kind: 'outcome', outcome };
};

const memoryLimitOf = (order: ProcessOrder): number => {
  if (order.kind === 'task') return order.order.memoryLimit;
  return order.kind === 'ask' ? order.memoryLimit : order.request.memoryLimit;
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
  memory.begin(memoryLimitOf(order));
  const final = await carryOut(order).catch(failure);
  // The parent may end this process on the final message; the flush does nothing without a compile cache.
  flushCompileCache();
  emit(final);
  // What the order left is collected now: the size the process is kept or recycled by is then its own.
  globalThis.gc?.();
  emit({ kind: 'idle', megabytes: MemoryRecord.now() });
};

let last = Promise.resolve();
process.on('message', (order: ProcessOrder | CloseOrder) => {
  if (order.kind === 'close') {
    sessions.delete(order.session);
    return;
  }
  last = last.then(() => run(order));
  last.catch(raise);
});
process.once('disconnect', () => process.exit(0));
