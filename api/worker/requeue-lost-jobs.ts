import type { Database } from '../storage/database.ts';
import { claimHoldersOf, type openJobs } from '../storage/jobs.ts';
import { liveWorkers } from '../storage/live-workers.ts';
import { asService } from '../storage/transaction-as-caller.ts';
import type { Claim, Queues } from './queue.ts';
import { queueNames, queueOf } from './queues.ts';

export type OpenJob = Awaited<ReturnType<typeof openJobs>>[number];

/** Finds jobs nobody works on any more; to be asked every second or so. */
export interface LostJobs {
  handOn(jobs: readonly OpenJob[]): Promise<void>;
}

/** One look of so many also asks the queue what it knows. */
const thoroughEvery = 8;

/** Looks in a row in which nobody is seen at work before a job is lost: one may fall into a moment without a line. */
const patience = 2;

/** Whether somebody works on what was taken from the queue. */
const workedOn = async (
  database: Database,
  takings: readonly Claim[],
  me: { readonly worker: number; readonly isUnderWay: (id: string) => boolean },
): Promise<(taken: Claim) => boolean> => {
  if (takings.length === 0) return () => false;
  // The takings were read before: who took one said in the same transaction that it has it.
  const { living, holders } = await asService(database, async (transaction) => ({
    holders: await claimHoldersOf(
      transaction,
      takings.map(({ id }) => id),
    ),
    living: await liveWorkers(transaction),
  }));
  return ({ id, retryCount }) => {
    const { worker = null, taking = null } = holders.get(id) ?? {};
    if (worker === null || taking !== retryCount) return false;
    return worker === me.worker ? me.isUnderWay(id) : living.has(worker);
  };
};

/**
 * Jobs whose worker has died are handed on within seconds, long before their heartbeat is missed: a worker holds a lock
 * as long as it lives. So is what was taken and then had by nobody, or is over: it holds up its district's next. Jobs the
 * queue does not know, as after a restore or a death between two writes, are put in again.
 */
export const requeueLostJobs = (
  database: Database,
  queues: Queues,
  me: { readonly worker: number; readonly isUnderWay: (id: string) => boolean },
): LostJobs => {
  let missed: ReadonlyMap<string, number> = new Map();
  let looks = 0;
  return {
    handOn: async (jobs) => {
      const isThorough = looks % thoroughEvery === 0;
      looks += 1;
      const [before, now] = [missed, new Map<string, number>()];
      missed = now;
      const isLost = (what: string): boolean => {
        const times = (before.get(what) ?? 0) + 1;
        if (times < patience) now.set(what, times);
        return times >= patience;
      };
      if (jobs.length === 0) return;
      for (const lane of queueNames) {
        const queue = queues[lane];
        const takings = await queue.takings();
        const isWorkedOn = await workedOn(database, takings, me);
        for (const taken of takings)
          if (!isWorkedOn(taken) && isLost(`${taken.id} ${taken.retryCount}`)) await queue.giveBack(taken);
        for (const job of jobs) {
          if (queueOf(job.kind) !== lane || !(isThorough || before.has(job.id))) continue;
          if ((await queue.holds(job.id)) || !isLost(job.id)) continue;
          await queue.drop(job.id);
          await queue.put(job.id, job);
        }
      }
    },
  };
};
