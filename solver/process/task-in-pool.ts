import { SolverError } from '../../src/errors.ts';
import type { SolveProgress } from '../contract.ts';
import type { CallEnd, ProcessPool } from './process-pool.ts';
import type { TaskName, TaskOrder, Tasks } from './task.ts';

/** Seconds of grace beyond the time limit: the engine checks its clock late, and the checker runs after it. */
const grace = 60;

const errorOf = (end: Exclude<CallEnd, { readonly kind: 'task' | 'aborted' }>, memoryLimit: number): SolverError => {
  switch (end.kind) {
    case 'failed':
      return new SolverError(end.code, end.message, end.fix);
    case 'overran':
      return new SolverError('time_limit', 'The solve did not end in time', 'Give it more time.');
    case 'died':
      return end.memory === null
        ? new SolverError('process_ended', `The solve ended early (${end.how})`, 'Try again.')
        : new SolverError(
            'memory_limit',
            `The solve took ${end.memory} MB, more than the ${memoryLimit} MB allowed`,
            'Raise the memory limit.',
          );
    case 'unstartable':
      return new SolverError('process_failed', end.message, 'Check that the machine can start processes.');
    default:
      return new SolverError('process_failed', `an auxiliary plan was answered by ${end.kind}`, 'Try again.');
  }
};

/**
 * Runs one auxiliary plan in a process of the pool, with limits on memory and time. `null` when it was aborted. Rejects
 * with a `SolverError` when the process fails.
 */
export const taskInPool = async <Name extends TaskName>(
  pool: ProcessPool,
  order: Extract<TaskOrder, { readonly task: Name }>,
  signal?: AbortSignal,
  onProgress?: (progress: SolveProgress) => void,
): Promise<Tasks[Name]['answer'] | null> => {
  const { timeLimit, memoryLimit } = order;
  const attempt = (): Promise<CallEnd> =>
    pool.call({
      order: { kind: 'task', order },
      memoryLimit,
      killAfter: timeLimit === null ? null : timeLimit + grace,
      signal,
      onMessage: (received) => {
        if (received.kind === 'progress') onProgress?.(received.progress);
      },
    });
  const first = await attempt();
  // What a process died of, or what orders before may have left in it, is no fault of this order.
  const again = first.kind === 'died' && (first.memory === null || first.warm);
  const end = again ? await attempt() : first;
  if (end.kind === 'aborted') return null;
  if (end.kind !== 'task') throw errorOf(end, memoryLimit);
  return end.answer as Tasks[Name]['answer'];
};
