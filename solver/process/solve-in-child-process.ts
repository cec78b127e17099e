import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { SolverError } from '../../src/errors.ts';
import { message } from '../../src/text/message.ts';
import type { SolveOptions, SolveOutcome, SolveRequest } from '../contract.ts';
import { afterFailure, bestUntilThen } from './after-failure.ts';
import { lowerPriority } from './lower-priority.ts';
import { messageDescriptor, type ProcessMessage } from './protocol.ts';
import { siblingModule } from './sibling-module.ts';

/** Seconds of grace beyond the time limit: engines check their clock late (model.md section 4). */
const grace = 1.5;

/** What is left when a process was stopped: its best plan under another word, or nothing. */
const withStatus = (outcome: SolveOutcome, status: 'feasible' | 'cancelled'): SolveOutcome => ({
  ...outcome,
  // That no plan exists is proven, whatever else the process did not come to.
  plan: { ...outcome.plan, status: outcome.plan.status === 'infeasible' ? 'infeasible' : status },
});

/**
 * Runs a solve in a child process. Aborting resolves immediately with status `cancelled` and the best plan so far. The
 * child keeps the time limit; if it overruns, the parent kills it. Rejects with a `SolverError` when the process fails
 * without a plan.
 */
export const solveInChildProcess = (request: SolveRequest, options: SolveOptions = {}): Promise<SolveOutcome> =>
  new Promise((resolve, reject) => {
    const stdio: ('ignore' | 'ipc' | 'pipe' | 'inherit')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
    stdio[messageDescriptor] = 'pipe';
    const child = fork(siblingModule(import.meta.url, 'child'), {
      stdio,
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${Math.max(256, request.memoryLimit)}`],
    });
    lowerPriority(child);
    let best: SolveOutcome | null = null;
    let settled = false;
    let memory: number | null = null;
    let timer: NodeJS.Timeout | undefined;

    const settle = (finish: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', abort);
      child.kill('SIGKILL');
      finish();
    };
    const stopped = (status: 'feasible' | 'cancelled'): void =>
      settle(() => {
        if (best !== null) resolve(withStatus(best, status));
        else resolve(nothing(request));
      });
    const abort = (): void => stopped('cancelled');

    const receive = (received: ProcessMessage): void => {
      if (settled) return;
      if (received.kind === 'progress') options.onProgress?.(received.progress);
      else if (received.kind === 'plan') best = received.outcome;
      else if (received.kind === 'outcome') settle(() => resolve(received.outcome));
      else if (received.kind === 'memory') memory = received.megabytes;
      else {
        const left = afterFailure(received, best);
        settle(() => (left instanceof SolverError ? reject(left) : resolve(left)));
      }
    };
    const lines = createInterface({ input: child.stdio[messageDescriptor] as Readable });
    lines.on('line', (line) => receive(JSON.parse(line) as ProcessMessage));
    const ended = new Promise<void>((done) => lines.once('close', done));

    child.once('error', (error) =>
      settle(() =>
        reject(new SolverError('process_failed', error.message, 'Check that the machine can start processes.')),
      ),
    );
    const explain = (code: number | null, signal: NodeJS.Signals | null): void => {
      if (best !== null) {
        const note = message(memory === null ? 'note.process_ended' : 'note.memory', { megabytes: memory ?? 0 });
        const left = bestUntilThen(best, note);
        settle(() => resolve(left));
        return;
      }
      const error =
        memory === null
          ? new SolverError('process_ended', `The solve ended early (${signal ?? code})`, 'Try again.')
          : new SolverError(
              'memory_limit',
              `The solve took ${memory} MB, more than the ${request.memoryLimit} MB allowed`,
              'Raise the memory limit, or narrow the moves: a shorter commute, fewer kinds of move.',
            );
      settle(() => reject(error));
    };
    child.once('exit', (code, signal) => {
      ended.then(() => explain(code, signal)).catch(reject);
    });

    if (options.signal?.aborted) {
      abort();
      return;
    }
    options.signal?.addEventListener('abort', abort, { once: true });
    if (request.timeLimit !== null) timer = setTimeout(() => stopped('feasible'), (request.timeLimit + grace) * 1000);
    child.send(request, (error) => {
      if (error) settle(() => reject(new SolverError('process_failed', error.message, 'Try again.')));
    });
  });

/** Stopped before any plan: nothing was found and nothing was proven. */
const nothing = (request: SolveRequest): SolveOutcome => ({
  plan: {
    dataset: { sha256: '', counts: {} },
    policy: request.policy,
    status: 'cancelled',
    transfers: [],
    placements: [],
    levels: [],
    checks: [],
    conflicts: [],
    lottery: null,
  },
  run: {
    engine: 'highs',
    engineVersion: '',
    seconds: {},
    firstPlanSeconds: null,
    peakMemoryMegabytes: 0,
    columns: 0,
    rows: 0,
    notes: [],
  },
});
