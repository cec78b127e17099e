import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { SolverError } from '../../src/errors.ts';
import { message } from '../../src/text/message.ts';
import type { SolveOptions, SolveOutcome, SolveRequest } from '../contract.ts';
import { giveWay } from './lower-priority.ts';
import { messageDescriptor, type ProcessMessage } from './protocol.ts';
import { siblingModule } from './sibling-module.ts';

/** Seconds the process may overstay its limit: engines look at their clock late (model.md section 4). */
const grace = 1.5;

/** What is left when a process was stopped: its best plan under another word, or nothing. */
const withStatus = (outcome: SolveOutcome, status: 'feasible' | 'cancelled'): SolveOutcome => ({
  ...outcome,
  plan: { ...outcome.plan, status },
});

/**
 * Runs a solve in a process of its own. Aborting resolves at once with status `cancelled` and the best plan so far;
 * the time limit is kept by the process and, should it not answer, by ending it. Rejects with a `SolverError` when
 * the process fails without a plan.
 */
export const solveApart = (request: SolveRequest, options: SolveOptions = {}): Promise<SolveOutcome> =>
  new Promise((resolve, reject) => {
    const stdio: ('ignore' | 'ipc' | 'pipe' | 'inherit')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
    stdio[messageDescriptor] = 'pipe';
    const child = fork(siblingModule(import.meta.url, 'child'), {
      stdio,
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${Math.max(256, request.memoryLimit)}`],
    });
    giveWay(child);
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

    const hear = (told: ProcessMessage): void => {
      if (settled) return;
      if (told.kind === 'progress') options.onProgress?.(told.progress);
      else if (told.kind === 'plan') best = told.outcome;
      else if (told.kind === 'outcome') settle(() => resolve(told.outcome));
      else if (told.kind === 'memory') memory = told.megabytes;
      else settle(() => reject(new SolverError(told.code, told.message, told.fix)));
    };
    const lines = createInterface({ input: child.stdio[messageDescriptor] as Readable });
    lines.on('line', (line) => hear(JSON.parse(line) as ProcessMessage));
    const ended = new Promise<void>((done) => lines.once('close', done));

    child.once('error', (error) =>
      settle(() =>
        reject(new SolverError('process_failed', error.message, 'Check that the machine can start processes.')),
      ),
    );
    const explain = (code: number | null, signal: NodeJS.Signals | null): void => {
      if (best !== null) {
        const note = message(memory === null ? 'note.process_ended' : 'note.memory', { megabytes: memory ?? 0 });
        const left = withStatus(best, 'feasible');
        settle(() => resolve({ ...left, run: { ...left.run, notes: [...left.run.notes, note] } }));
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
