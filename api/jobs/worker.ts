import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { SolveProgress } from '../../solver/contract.ts';
import { asCaller, asService } from '../store/as-caller.ts';
import type { Database, Work } from '../store/database.ts';
import { storeFailure } from '../store/failure.ts';
import {
  type ClaimedJob,
  claimJob,
  endJob,
  forgetJobs,
  noteProgress,
  openJobs,
  queueAgain,
  stillMine,
} from '../store/jobs.ts';
import type { JobFailure, JobKind } from './jobs.ts';
import { type LostJobs, lostJobs } from './lost-jobs.ts';
import { openNews } from './news.ts';
import type { Queue, Taken } from './queue.ts';

/** What came of a job: nothing but a failure, or something to store, in one transaction with the job's end. */
export type JobOutcome =
  | { readonly failure: JobFailure }
  | { readonly store: (work: Work) => Promise<void>; readonly result?: Buffer };

export interface JobSurroundings {
  /** Aborts when the job was cancelled, was given to somebody else, or the worker stops. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SolveProgress) => void;
}

/** How jobs of a kind are done. Rejects when it fails; what it gives back after an abort counts for nothing. */
export type DoJob = (job: ClaimedJob, surroundings: JobSurroundings) => Promise<JobOutcome>;

export interface WorkerOptions {
  readonly database: Database;
  readonly url: string;
  readonly queue: Queue;
  readonly doing: Readonly<Partial<Record<JobKind, DoJob>>>;
  readonly now: () => Date;
  /** Jobs at once: each solve has a process of its own and takes its memory. */
  readonly concurrency: number;
  /** Milliseconds between two progress events of one level. */
  readonly progressEvery: number;
  /** How often a job may lose its worker before it is given up. */
  readonly mostLosses: number;
  /** Milliseconds an ended job is kept. */
  readonly keepFor: number;
  /** Told of failures, for the log. */
  readonly onFailure: (id: string, error: unknown) => void;
}

export interface JobWorker {
  /** Takes nothing more on, hands back what is under way, and resolves when that is done. */
  close(): Promise<void>;
}

interface Underway {
  readonly job: ClaimedJob;
  readonly taken: Taken;
  readonly controller: AbortController;
}

/** Milliseconds: until the next look when nothing is heard, between two signs of life, between looks for lost jobs. */
const [lookAgain, signOfLife, lookForLost] = [500, 3000, 1000];

/** What a job's failure is called. */
const failureOf = (error: unknown): JobFailure => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return {
    code: code === 'memory_limit' ? 'memory_exceeded' : 'solve_failed',
    text: error instanceof Error ? error.message : String(error),
  };
};

/** Passes progress on when it comes to another level, else no more often than is asked. */
const pacedProgress = (every: number, now: () => Date, pass: (progress: SolveProgress) => void) => {
  let told: { readonly at: number; readonly progress: SolveProgress } | undefined;
  return (progress: SolveProgress): void => {
    const at = now().getTime();
    const moved = told?.progress.phase !== progress.phase || told.progress.level !== progress.level;
    if (!moved && told !== undefined && at - told.at < every) return;
    told = { at, progress };
    pass(progress);
  };
};

/** Takes jobs from the queue and does them. Any number of these may work on one database. */
export const startWorker = async (options: WorkerOptions): Promise<JobWorker> => {
  const { database, queue, doing, now } = options;
  const number = randomInt(1, 2 ** 31 - 1);
  const news = await openNews(options.url, number);
  const underway = new Map<string, Underway>();
  const stopping = new AbortController();
  const lost: LostJobs = lostJobs(database, queue);

  /** Repeats what the database was away for; gives up when the worker stops. */
  const untilThere = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (;;)
      try {
        return await work();
      } catch (error) {
        const failure = storeFailure(error);
        if ((failure !== 'unavailable' && failure !== 'full') || stopping.signal.aborted) throw error;
        await wait(300, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
  };

  const end = (job: ClaimedJob, failure: JobFailure): Promise<boolean> =>
    untilThere(() =>
      asService(database, (work) => endJob(work, job, { state: 'failed', failure, result: null, at: now() })),
    );

  const store = (job: ClaimedJob, outcome: Extract<JobOutcome, { store: unknown }>): Promise<void> =>
    untilThere(() =>
      asCaller(database, job.caller, async (work) => {
        const at = now();
        const result = outcome.result ?? null;
        if (await endJob(work, job, { state: 'finished', failure: null, result, at })) await outcome.store(work);
      }),
    );

  /** Does a job to its end, whichever that is; resolves with whether it is to be handed back. */
  const doJob = async ({ job, controller }: Underway): Promise<void> => {
    if (job.losses >= options.mostLosses) {
      await end(job, { code: 'worker_lost', text: `lost ${job.losses} workers` });
      return;
    }
    let telling = Promise.resolve();
    const onProgress = pacedProgress(options.progressEvery, now, (progress) => {
      telling = telling
        .then(() => asService(database, (work) => noteProgress(work, job, progress)))
        .then(
          () => undefined,
          () => undefined,
        );
    });
    try {
      const done = await (doing[job.kind] ?? unknownKind)(job, { signal: controller.signal, onProgress });
      await telling;
      if (controller.signal.aborted) return;
      if ('failure' in done) await end(job, done.failure);
      else await store(job, done);
    } catch (error) {
      if (controller.signal.aborted) return;
      options.onFailure(job.id, error);
      await telling;
      await end(job, failureOf(error));
    }
  };

  const unknownKind: DoJob = async ({ kind }) => {
    throw new Error(`this worker does no ${kind}`);
  };

  const take = async (): Promise<boolean> => {
    const taken = await queue.take();
    if (taken === undefined) return false;
    const by = { worker: number, taking: taken.retryCount, at: now() };
    const job = await untilThere(() => asService(database, (work) => claimJob(work, taken.id, by)));
    if (job !== undefined) {
      const mine: Underway = { job, taken, controller: new AbortController() };
      if (stopping.signal.aborted) mine.controller.abort();
      underway.set(job.id, mine);
      try {
        await doJob(mine);
      } finally {
        underway.delete(job.id);
      }
      if (stopping.signal.aborted && mine.controller.signal.aborted) {
        await asService(database, (work) => queueAgain(work, job));
        await queue.giveBack(taken);
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

  const quietly = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (storeFailure(error) === null && !stopping.signal.aborted) options.onFailure('', error);
      return undefined;
    }
  };

  const slot = async (): Promise<void> => {
    while (!stopping.signal.aborted) if ((await quietly(take)) !== true) await listen();
  };

  /** Stops what was cancelled or is no longer this worker's. */
  const judge = async (): Promise<void> => {
    const all = [...underway.values()];
    if (all.length === 0) return;
    const mine = await asService(database, (work) =>
      stillMine(
        work,
        all.map(({ job }) => job),
      ),
    );
    for (const { job, controller } of all) if (!mine.has(job.id)) controller.abort();
  };

  const watch = async (): Promise<void> => {
    let [shown, looked, swept] = [0, 0, 0];
    while (!stopping.signal.aborted) {
      await quietly(judge);
      const time = Date.now();
      if (time - shown >= signOfLife) {
        shown = time;
        await quietly(() => queue.touch([...underway.values()].map(({ taken }) => taken)));
      }
      if (time - looked >= lookForLost) {
        looked = time;
        await quietly(async () => lost.handOn(await asService(database, openJobs)));
      }
      if (time - swept >= 3_600_000) {
        swept = time;
        await quietly(() =>
          asService(database, (work) => forgetJobs(work, new Date(now().getTime() - options.keepFor))),
        );
      }
      await listen();
    }
  };

  const working = [...Array.from({ length: options.concurrency }, slot), watch()];
  return {
    close: async () => {
      stopping.abort();
      for (const { controller } of underway.values()) controller.abort();
      await Promise.all(working);
      await news.close();
    },
  };
};
