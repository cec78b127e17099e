import { parentPort, workerData } from 'node:worker_threads';
import { tell } from './protocol.ts';

/**
 * A thread beside the solve that looks at what the engine's blocked thread cannot (architecture.md 3, trap 5): it ends
 * the process when its resident memory is above the limit, since the engine's own memory cannot be capped, and when
 * nobody is left to take the answer.
 */
const { limit, starter } = workerData as { readonly limit: number; readonly starter: number };

/** Whether the process that asked is gone: elsewhere than on Windows an orphan gets another parent. */
const isOrphan = (): boolean => {
  if (process.ppid !== starter) return true;
  try {
    process.kill(starter, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

const look = (): void => {
  const megabytes = process.memoryUsage.rss() / 1024 / 1024;
  const isTooMuch = megabytes > limit;
  if (!isTooMuch && !isOrphan()) return;
  if (isTooMuch) tell({ kind: 'memory', megabytes: Math.round(megabytes) });
  process.kill(process.pid, 'SIGKILL');
};

setInterval(look, 100);
parentPort?.unref();
