import { setTimeout as wait } from 'node:timers/promises';
import type { SolveProgress } from '../../solver/contract.ts';
import type { Database, Transaction } from '../storage/database.ts';
import { storeFailure } from '../storage/failure.ts';
import type { JobFailure, JobKind } from '../storage/job-kind.ts';
import { queueOf } from '../storage/job-queues.ts';
import { type ClaimedJob, endJob, type JobEnding, lockOwnClaim, noteProgress } from '../storage/jobs.ts';
import { asCaller, asService } from '../storage/transaction-as-caller.ts';
import { levelsSoFar } from './levels-so-far.ts';

/** What came of a job: nothing but a failure, or something to store, in one transaction with the job's end. */
export type JobOutcome =
  | {
      readonly failure: JobFailure;
      readonly result?: Buffer;
      /** Files and request stay with the failed job, to be corrected and read again, until it is forgotten. */
      readonly keepsInput?: boolean;
    }
  | { readonly store: (transaction: Transaction) => Promise<JobEnding> };

export interface JobSurroundings {
  /** Aborts when the job was cancelled, was given to somebody else, or the worker stops. */
  readonly signal: AbortSignal;
  /** Aborts when the best so far is to be kept, and the job ends with it. */
  readonly settle: AbortSignal;
  readonly onProgress: (progress: SolveProgress) => void;
}

/** How jobs of a kind are done. Rejects when it fails; what it gives back after an abort counts for nothing. */
export type DoJob = (job: ClaimedJob, surroundings: JobSurroundings) => Promise<JobOutcome>;

/** Repeats a piece of work while the database is away. */
export type UntilThere = <Result>(transaction: () => Promise<Result>) => Promise<Result>;

export interface DoerOptions {
  readonly database: Database;
  readonly doing: Readonly<Partial<Record<JobKind, DoJob>>>;
  readonly now: () => Date;
  readonly untilThere: UntilThere;
  /** Milliseconds between two progress events of one level. */
  readonly progressEvery: number;
  /** How often a job may lose its worker before it is given up. */
  readonly mostLosses: number;
  /** Receives failures for the log. */
  readonly onFailure: (id: string, error: unknown) => void;
}

const isPassing = (error: unknown): boolean => ['unavailable', 'full'].includes(storeFailure(error) ?? '');

/** Repeats what the database was away for; gives up when the signal aborts. */
export const whenThere =
  (signal: AbortSignal): UntilThere =>
  async (transaction) => {
    for (;;)
      try {
        return await transaction();
      } catch (error) {
        if (!isPassing(error) || signal.aborted) throw error;
        await wait(300, undefined, { signal }).catch(() => undefined);
      }
  };

/** What a job's failure is called. */
const failureOf = (kind: JobKind, error: unknown): JobFailure => {
  const text = error instanceof Error ? error.message : String(error);
  // The one character the database takes in no text.
  if (storeFailure(error) === 'text') return { code: 'invalid_request', text, values: { issues: 'U+0000' } };
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (queueOf(kind) === 'short') return { code: 'job_failed', text };
  return { code: code === 'memory_limit' ? 'memory_exceeded' : 'solve_failed', text };
};

/** Passes progress on at each new level, else at most once each `every` milliseconds. */
const pacedProgress = (every: number, now: () => Date, pass: (progress: SolveProgress) => void) => {
  let last: { readonly at: number; readonly progress: SolveProgress } | undefined;
  return (progress: SolveProgress): void => {
    const at = now().getTime();
    const moved = last?.progress.phase !== progress.phase || last.progress.level !== progress.level;
    if (!moved && last !== undefined && at - last.at < every) return;
    last = { at, progress };
    pass(progress);
  };
};

/**
 * Does a job a worker has claimed, to its end, whichever that is; `again`: the database was away, it is to be repeated.
 */
export const jobDoer = (options: DoerOptions) => {
  const { database, doing, now, untilThere } = options;

  const fail = (job: ClaimedJob, outcome: Extract<JobOutcome, { failure: unknown }>): Promise<void> =>
    untilThere(() =>
      asService(database, (transaction) => endJob(transaction, job, { ...outcome, state: 'failed', at: now() })),
    );

  const store = (job: ClaimedJob, outcome: Extract<JobOutcome, { store: unknown }>): Promise<void> =>
    untilThere(() =>
      asCaller(database, job.caller, async (transaction) => {
        if (!(await lockOwnClaim(transaction, job))) return;
        const left = await outcome.store(transaction);
        await endJob(transaction, job, { ...left, state: 'finished', failure: null, at: now() });
      }),
    );

  const unknownKind: DoJob = async ({ kind }) => {
    throw new Error(`this worker does no ${kind}`);
  };

  return async (job: ClaimedJob, signal: AbortSignal, settle: AbortSignal): Promise<'ended' | 'again'> => {
    if (job.losses >= options.mostLosses) {
      await fail(job, { failure: { code: 'worker_lost', text: `lost ${job.losses} workers` } });
      return 'ended';
    }
    let telling = Promise.resolve<unknown>(undefined);
    const withLevels = levelsSoFar();
    const onProgress = pacedProgress(options.progressEvery, now, (latest) => {
      const progress = withLevels(latest);
      const tell = () => asService(database, (transaction) => noteProgress(transaction, job, progress));
      // The next report carries progress that could not be stored.
      telling = telling.then(tell).catch(() => undefined);
    });
    try {
      const outcome = await (doing[job.kind] ?? unknownKind)(job, { signal, settle, onProgress });
      await telling;
      if (signal.aborted) return 'ended';
      if ('failure' in outcome) await fail(job, outcome);
      else await store(job, outcome);
    } catch (error) {
      if (signal.aborted) return 'ended';
      if (isPassing(error)) return 'again';
      options.onFailure(job.id, error);
      await telling;
      await fail(job, { failure: failureOf(job.kind, error) });
    }
    return 'ended';
  };
};
