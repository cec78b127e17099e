import { parentPort, workerData } from 'node:worker_threads';
import { tell } from './protocol.ts';

/**
 * A thread beside the solve that reads the process's resident memory and ends the process above the limit: the
 * engine's own memory cannot be capped, and its thread cannot look (architecture.md 3, trap 5).
 */
const { limit } = workerData as { readonly limit: number };

const look = (): void => {
  const megabytes = process.memoryUsage.rss() / 1024 / 1024;
  if (megabytes <= limit) return;
  tell({ kind: 'memory', megabytes: Math.round(megabytes) });
  process.kill(process.pid, 'SIGKILL');
};

setInterval(look, 100);
parentPort?.unref();
