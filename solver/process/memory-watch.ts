import { parentPort, workerData } from 'node:worker_threads';
import { MemoryRecord } from './memory-record.ts';
import { emit } from './protocol.ts';

/**
 * A watching thread next to the solve, since the engine blocks its own (architecture.md 3, trap 5). It ends the process
 * when its resident memory is above the limit, because the engine's memory cannot be capped, and when the parent
 * process is gone.
 */
const { shared, starter } = workerData as { readonly shared: SharedArrayBuffer; readonly starter: number };
const record = new MemoryRecord(shared);

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
  const megabytes = MemoryRecord.now();
  const { limit } = record;
  record.see(megabytes);
  const isTooMuch = limit > 0 && megabytes > limit;
  if (!isTooMuch && !isOrphan()) return;
  if (isTooMuch) emit({ kind: 'memory', megabytes });
  process.kill(process.pid, 'SIGKILL');
};

setInterval(look, 100);
parentPort?.unref();
