import { SolverError } from '../../src/errors.ts';
import { message } from '../../src/text/message.ts';
import type { SolveOptions, SolveOutcome, SolveRequest } from '../contract.ts';
import { afterFailure, bestUntilThen } from './after-failure.ts';
import { nothingFound } from './nothing-found.ts';
import type { CallEnd, ProcessPool } from './process-pool.ts';
import type { SolvingProcess } from './solving-process.ts';

/** Seconds of grace beyond the time limit: engines check their clock late (model.md section 4). */
const grace = 1.5;

/** Seconds below which no second attempt is worth its start. */
const leastAgain = 1;

/** What is left when a process was stopped: its best plan under another word, or nothing. */
const withStatus = (outcome: SolveOutcome, status: 'feasible' | 'cancelled'): SolveOutcome => ({
  ...outcome,
  // That no plan exists is proven, whatever else the process did not come to.
  plan: { ...outcome.plan, status: outcome.plan.status === 'infeasible' ? 'infeasible' : status },
});

/**
 * Whether a fresh process may do better: after a death that no limit explains, and after a failure or too much memory
 * in a process that orders before may have left spoilt or large.
 */
const isWorthAgain = (end: CallEnd): boolean =>
  end.kind === 'died'
    ? end.memory === null || end.warm
    : end.kind === 'failed' && end.code === 'engine_failed' && end.warm;

/** What a call without an outcome leaves: the best plan until then, or why there is none. */
const leftOf = (
  end: Exclude<CallEnd, { readonly kind: 'outcome' }>,
  best: SolveOutcome | null,
  request: SolveRequest,
): SolveOutcome | SolverError => {
  if (end.kind === 'aborted' || end.kind === 'overran')
    return best === null ? nothingFound(request) : withStatus(best, end.kind === 'aborted' ? 'cancelled' : 'feasible');
  if (end.kind === 'failed') return afterFailure(end, best);
  if (end.kind === 'died' && best !== null)
    return bestUntilThen(
      best,
      message(end.memory === null ? 'note.process_ended' : 'note.memory', { megabytes: end.memory ?? 0 }),
    );
  if (end.kind === 'died')
    return end.memory === null
      ? new SolverError('process_ended', `The solve ended early (${end.how})`, 'Try again.')
      : new SolverError(
          'memory_limit',
          `The solve took ${end.memory} MB, more than the ${request.memoryLimit} MB allowed`,
          'Raise the memory limit, or narrow the moves: a shorter commute, fewer kinds of move.',
        );
  const text = end.kind === 'unstartable' ? end.message : `a solve was answered by ${end.kind}`;
  return new SolverError('process_failed', text, 'Check that the machine can start processes.');
};

/** The number a solve is kept under, and what receives the process that keeps it. */
interface Keeping {
  readonly session: number;
  readonly onKept: (process: SolvingProcess) => void;
}

/**
 * Runs a solve in a process of the pool. Aborting resolves immediately with status `cancelled` and the best plan so far.
 * The process keeps the time limit; if it overruns, it is killed. A solve whose process died is tried once more in a
 * fresh one. Rejects with a `SolverError` when the process fails without a plan.
 */
export const solveInPool = async (
  pool: ProcessPool,
  request: SolveRequest,
  { onProgress, signal, settle }: SolveOptions = {},
  keeping: Keeping | null = null,
): Promise<SolveOutcome> => {
  let best: SolveOutcome | null = null;
  let begun: number | null = null;
  const settled = new AbortController();
  const settleWithPlan = (): void => {
    if (settle?.aborted === true && best !== null) settled.abort();
  };
  settle?.addEventListener('abort', settleWithPlan, { once: true });
  const attempt = (timeLimit: number | null): Promise<CallEnd> =>
    pool.call({
      order:
        keeping === null
          ? { kind: 'solve', request: { ...request, timeLimit } }
          : { kind: 'open', session: keeping.session, request: { ...request, timeLimit } },
      memoryLimit: request.memoryLimit,
      killAfter: timeLimit === null ? null : timeLimit + grace,
      signal: signal === undefined ? settled.signal : AbortSignal.any([signal, settled.signal]),
      onMessage: (received) => {
        begun ??= performance.now();
        if (received.kind === 'plan') {
          best = received.outcome;
          settleWithPlan();
        } else onProgress?.(received.progress);
      },
    });
  const first = await attempt(request.timeLimit).finally(() => settle?.removeEventListener('abort', settleWithPlan));
  if (first.kind === 'aborted' && settled.signal.aborted && best !== null && signal?.aborted !== true)
    return withStatus(best, 'feasible');
  const spent = begun === null ? 0 : (performance.now() - begun) / 1000;
  const rest = request.timeLimit === null ? null : request.timeLimit - spent;
  const again = isWorthAgain(first) && (rest === null || rest > leastAgain);
  const end = again ? await attempt(rest) : first;
  if (end.kind === 'outcome' && end.process !== null && end.outcome.plan.status === 'optimal')
    keeping?.onKept(end.process);
  const left = end.kind === 'outcome' ? end.outcome : leftOf(end, best, request);
  if (left instanceof SolverError) throw left;
  if (!again) return left;
  return { ...left, run: { ...left.run, notes: [message('note.process_replaced'), ...left.run.notes] } };
};
