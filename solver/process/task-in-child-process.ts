import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { SolverError } from '../../src/errors.ts';
import { lowerPriority } from './lower-priority.ts';
import { messageDescriptor } from './protocol.ts';
import { siblingModule } from './sibling-module.ts';
import type { TaskMessage, TaskName, TaskOrder, Tasks } from './task.ts';

/** Seconds of grace beyond the time limit: the engine checks its clock late, and the checker runs after it. */
const grace = 60;

/**
 * Runs one auxiliary plan in a child process, with limits on memory and time. `null` when it was aborted. Rejects with
 * a `SolverError` when the process fails.
 */
export const runTaskInChildProcess = <Name extends TaskName>(
  order: Extract<TaskOrder, { readonly task: Name }>,
  signal?: AbortSignal,
): Promise<Tasks[Name]['answer'] | null> =>
  new Promise((resolve, reject) => {
    const stdio: ('ignore' | 'ipc' | 'pipe' | 'inherit')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
    stdio[messageDescriptor] = 'pipe';
    const child = fork(siblingModule(import.meta.url, 'task-child'), {
      stdio,
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${Math.max(256, order.memoryLimit)}`],
    });
    lowerPriority(child);
    let settled = false;
    let timer: NodeJS.Timeout | undefined;
    const settle = (finish: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      child.kill('SIGKILL');
      finish();
    };
    const fail = (code: string, text: string, fix: string): void =>
      settle(() => reject(new SolverError(code, text, fix)));
    const abort = (): void => settle(() => resolve(null));
    const receive = (received: TaskMessage<Name>): void => {
      if (received.kind === 'answer') settle(() => resolve(received.answer));
      else if (received.kind === 'failed') fail(received.code, received.message, received.fix);
      else
        fail(
          'memory_limit',
          `The solve took ${received.megabytes} MB, more than the ${order.memoryLimit} MB allowed`,
          'Raise the memory limit.',
        );
    };
    const lines = createInterface({ input: child.stdio[messageDescriptor] as Readable });
    lines.on('line', (line) => receive(JSON.parse(line) as TaskMessage<Name>));
    const ended = new Promise<void>((done) => lines.once('close', done));
    child.once('error', (error) =>
      fail('process_failed', error.message, 'Check that the machine can start processes.'),
    );
    child.once('exit', (code, ending) => {
      ended.then(() => fail('process_ended', `The solve ended early (${ending ?? code})`, 'Try again.')).catch(reject);
    });
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort, { once: true });
    if (order.timeLimit !== null)
      timer = setTimeout(
        () => fail('time_limit', 'The solve did not end in time', 'Give it more time.'),
        (order.timeLimit + grace) * 1000,
      );
    child.send(order, (error) => {
      if (error) fail('process_failed', error.message, 'Try again.');
    });
  });
