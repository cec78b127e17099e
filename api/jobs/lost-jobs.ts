import { asService } from '../store/as-caller.ts';
import type { Database } from '../store/database.ts';
import type { openJobs } from '../store/jobs.ts';
import { livingProcesses } from '../store/living-processes.ts';
import { laneOf } from './lanes.ts';
import type { Queues } from './queue.ts';

export type OpenJob = Awaited<ReturnType<typeof openJobs>>[number];

/** Finds jobs nobody works on any more; to be asked every second or so. */
export interface LostJobs {
  handOn(jobs: readonly OpenJob[]): Promise<void>;
}

/** One look of so many also asks the queue what it knows. */
const thoroughEvery = 8;

/** Looks after which a worker that shows no life is taken for dead: one alone may fall into a moment without a line. */
const patience = 2;

/**
 * Jobs whose worker has died are handed on within seconds, long before their heartbeat is missed: a worker holds a lock
 * as long as it lives. Jobs the queue does not know, as after a restore or a death between two writes, are put in again.
 */
export const lostJobs = (database: Database, queues: Queues): LostJobs => {
  const missed = new Map<string, number>();
  let looks = 0;
  return {
    handOn: async (jobs) => {
      for (const id of [...missed.keys()]) if (!jobs.some((job) => job.id === id)) missed.delete(id);
      const isThorough = looks % thoroughEvery === 0;
      looks += 1;
      if (jobs.length === 0) return;
      const living = await asService(database, livingProcesses);
      for (const job of jobs) {
        const queue = queues[laneOf(job.kind)];
        const isDead = job.state === 'running' && (job.worker === null || !living.has(job.worker));
        const before = missed.get(job.id) ?? 0;
        const isUnknown = (isThorough || before > 0) && !(await queue.holds(job.id));
        const times = isDead || isUnknown ? before + 1 : 0;
        missed.set(job.id, times);
        if (times < patience) continue;
        missed.delete(job.id);
        if (isUnknown) {
          await queue.drop(job.id);
          await queue.put(job.id, job);
        } else if (job.taking !== null) await queue.giveBack({ id: job.id, retryCount: job.taking });
      }
    },
  };
};
