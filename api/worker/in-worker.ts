import { Worker } from 'node:worker_threads';

/** Megabytes a worker may take; a file that needs more is refused instead of taking the service down. */
const memoryLimit = 2048;

/**
 * Runs a worker file with one value and resolves with the one message it posts; rejects when it fails or dies, or when
 * the signal aborts, which terminates the thread.
 */
export const inWorker = <Answer>(file: URL, value: unknown, signal?: AbortSignal): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: value, resourceLimits: { maxOldGenerationSizeMb: memoryLimit } });
    const stop = (): void => {
      worker.terminate().catch(reject);
    };
    worker.once('message', (answer: Answer) => resolve(answer));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`worker ${file.pathname} ended with ${code} and no answer`));
    });
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted === true) stop();
  });
