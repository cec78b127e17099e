import { parentPort, workerData } from 'node:worker_threads';
import { emit } from './protocol.ts';

/**
 * A watching thread next to the solve, since the engine blocks its own (architecture.md 3, trap 5). It ends the process
 * when its resident memory is above the limit, because the engine's memory cannot be capped, and when the parent
 * process is gone.
 */
const { limit, starter } = workerData as { readonly limit: number; readonly starter: number };

/** Whether the parent process is gone: except on Windows an orphan gets another parent. */
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
  if (isTooMuch) emit({ kind: 'memory', megabytes: Math.round(megabytes) });
  process.kill(process.pid, 'SIGKILL');
};

setInterval(look, 100);
parentPort?.unref();
