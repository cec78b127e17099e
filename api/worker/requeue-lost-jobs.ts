import { queueOf } from '../storage/job-queues.ts';
import type { openJobs } from '../storage/jobs.ts';
import type { Queues } from './queue.ts';

type OpenJob = Awaited<ReturnType<typeof openJobs>>[number];

/**
 * Puts in again what has not ended and is not in the queue: after a restore, since a backup has no queue, or after a
 * death between the two writes of a submission. A job is missing twice in a row before it counts as lost, since there is
 * a moment between those writes. pg-boss itself retries a job whose worker misses its heartbeat.
 */
export const requeueLostJobs = (queues: Queues): ((open: readonly OpenJob[]) => Promise<void>) => {
  let missing: ReadonlySet<string> = new Set();
  return async (open) => {
    const [before, now] = [missing, new Set<string>()];
    for (const job of open) {
      const queue = queues[queueOf(job.kind)];
      if (await queue.holds(job.id)) continue;
      now.add(job.id);
      if (!before.has(job.id)) continue;
      await queue.drop(job.id);
      await queue.put(job.id, job);
    }
    missing = now;
  };
};
