import { storeFailure } from '../storage/failure.ts';
import { forgetKeys } from '../storage/idempotency.ts';
import { type QueueName, queueNames, queueOf } from '../storage/job-queues.ts';
import { type ClaimedJob, claimJob, forgetJobs, heldClaims, openJobs, requeueJob } from '../storage/jobs.ts';
import type { TemporaryFolders } from '../storage/temporary-folders.ts';
import { asOwnerThenService, asService } from '../storage/transaction-as-caller.ts';
import { type DoerOptions, jobDoer, whenThere } from './do-job.ts';
import type { Notifications } from './notifications.ts';
import type { Claim, Queues } from './queue.ts';
import { requeueLostJobs } from './requeue-lost-jobs.ts';

export interface WorkerOptions extends Omit<DoerOptions, 'untilThere'> {
  readonly news: Notifications;
  /** The number of this process: a job claimed under another has lost its worker. */
  readonly holder: number;
  readonly queues: Queues;
  readonly folders: TemporaryFolders;
  /** Concurrent jobs in each lane: each solve has a process of its own, each import a thread, and takes its memory. */
  readonly atOnce: Readonly<Record<QueueName, number>>;
  /** Whether the disk has space for what jobs come to; none is begun while it has not. */
  readonly hasRoom: () => Promise<boolean>;
  /** Milliseconds an ended job is kept. */
  readonly keepFor: number;
}

export interface JobWorker {
  /** Takes nothing more on, hands back what is under way, and resolves when that is done. */
  close(): Promise<void>;
}

interface Underway {
  readonly job: ClaimedJob;
  readonly taken: Claim;
  readonly controller: AbortController;
  /** Aborts when the job is to end with the best it has found. */
  readonly settle: AbortController;
}

/** Milliseconds: until the next look when nothing is heard, between two signs of life, between looks for lost jobs. */
const [lookAgain, signOfLife, lookForLost] = [500, 3000, 4000];

/** Takes jobs from the queue and does them. Any number of these may work on one database. */
export const startWorker = (options: WorkerOptions): JobWorker => {
  const { database, queues, news, holder, now } = options;
  const underway = new Map<string, Underway>();
  const stopping = new AbortController();
  const requeueLost = requeueLostJobs(queues);

  const untilThere = whenThere(stopping.signal);
  const doJob = jobDoer({ ...options, untilThere });

  const take = async (lane: QueueName): Promise<boolean> => {
    if (!(await options.hasRoom())) return false;
    const queue = queues[lane];
    const took = await asOwnerThenService(database, queue.take, async (transaction, taken) => {
      return { taken, job: await claimJob(transaction, taken.id, { worker: holder, at: now() }) };
    });
    if (took === undefined) return false;
    const { taken, job } = took;
    if (job !== undefined) {
      const mine: Underway = { job, taken, controller: new AbortController(), settle: new AbortController() };
      if (stopping.signal.aborted) mine.controller.abort();
      underway.set(job.id, mine);
      const came = await doJob(job, mine.controller.signal, mine.settle.signal).finally(() => underway.delete(job.id));
      // An interrupted job returns to the queue. Its next claim finds out whether it has ended.
      if (came === 'again' || mine.controller.signal.aborted) {
        await untilThere(() => asService(database, (transaction) => requeueJob(transaction, job)));
        await untilThere(() => queue.giveBack(taken));
        return true;
      }
    }
    await untilThere(() => queue.done(taken));
    return true;
  };

  /** Until something is heard of jobs, or a moment has passed. */
  const listen = (): Promise<void> =>
    new Promise((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        deaf();
        stopping.signal.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, lookAgain);
      const deaf = news.hear(finish);
      stopping.signal.addEventListener('abort', finish, { once: true });
    });

  const quietly = async <Result>(transaction: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await transaction();
    } catch (error) {
      if (storeFailure(error) === null && !stopping.signal.aborted) options.onFailure('', error);
      return undefined;
    }
  };

  const slot = async (lane: QueueName): Promise<void> => {
    while (!stopping.signal.aborted) if ((await quietly(() => take(lane))) !== true) await listen();
  };

  /** Says of all that is under way here that its worker lives. */
  const showLife = async (): Promise<void> => {
    const all = [...underway.values()];
    for (const lane of queueNames)
      await queues[lane].touch(all.flatMap(({ job, taken }) => (queueOf(job.kind) === lane ? [taken] : [])));
  };

  /** Stops what was cancelled or is no longer this worker's, and settles what is to be kept as it is. */
  const judge = async (): Promise<void> => {
    const all = [...underway.values()];
    if (all.length === 0) return;
    const held = await asService(database, (transaction) =>
      heldClaims(
        transaction,
        all.map(({ job }) => job),
      ),
    );
    for (const { job, controller, settle } of all) {
      const claim = held.get(job.id);
      if (claim === undefined) controller.abort();
      else if (claim.settle) settle.abort();
    }
  };

  const watch = async (): Promise<void> => {
    let [shown, looked, swept] = [0, 0, 0];
    while (!stopping.signal.aborted) {
      await quietly(judge);
      const time = Date.now();
      if (time - shown >= signOfLife) {
        shown = time;
        await quietly(showLife);
      }
      if (time - looked >= lookForLost) {
        looked = time;
        await quietly(async () => requeueLost(await asService(database, openJobs)));
      }
      if (time - swept >= 3_600_000) {
        swept = time;
        await quietly(options.folders.sweep);
        await quietly(() =>
          asService(database, async (transaction) => {
            await forgetJobs(transaction, new Date(now().getTime() - options.keepFor));
            await forgetKeys(transaction, now());
          }),
        );
      }
      await listen();
    }
  };

  const slots = queueNames.flatMap((lane) => Array.from({ length: options.atOnce[lane] }, () => slot(lane)));
  const working = [...slots, watch()];
  return {
    close: async () => {
      stopping.abort();
      for (const { controller } of underway.values()) controller.abort();
      await Promise.all(working);
    },
  };
};
