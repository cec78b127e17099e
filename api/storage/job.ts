import type { Caller } from '../access/caller.ts';
import type { JobState } from '../http/contract/job.ts';
import type { Transaction } from './database.ts';
import type { JobFailure, JobKind, JobProgress } from './job-kind.ts';

/** A job as it stands now. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  /** What it is made of; of an import what came of it, once it is there. */
  readonly datasetId: string | null;
  readonly datasetName: string;
  /** The plan whose documents it makes, that it studies, or of which it makes a scenario. */
  readonly planId: string | null;
  /** What a scenario is called. */
  readonly name: string | null;
  readonly state: JobState;
  /** 1-based place among those of all districts that wait in its lane, while `queued`. */
  readonly queuePosition: number | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly progress: JobProgress | null;
  readonly failure: JobFailure | null;
}

/** What a follower hears, numbered from 1: every change of state, and progress as it goes. */
export interface JobEvent {
  readonly id: number;
  readonly event: 'state' | 'progress';
  readonly job: Job;
}

/** An input file of a job and its current location. */
export interface JobFile {
  /** Without any folder. */
  readonly name: string;
  readonly path: string;
}

export interface NewJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly datasetId: string | null;
  readonly datasetName: string;
  readonly planId?: string | null;
  readonly name?: string | null;
  /** The request to the worker as plain data, since the worker may run in another process. */
  readonly request: object;
  /** Kept with the job until it has ended. */
  readonly files?: readonly JobFile[];
  /** Runs in the transaction that stores the job; nothing is stored when it rejects. */
  readonly whenStored?: (transaction: Transaction) => Promise<void>;
  readonly createdAt: Date;
}

/** Long-running jobs, done by any free worker. A caller sees only jobs of the own district. */
export interface Jobs {
  /** Resolves when the job is stored. `undefined`: the district's queue is full and nothing was stored. */
  submit(caller: Caller, job: NewJob): Promise<Job | undefined>;
  /** Of these kinds, or of any. */
  find(caller: Caller, id: string, kinds?: readonly JobKind[]): Promise<Job | undefined>;
  /** Newest first. */
  list(caller: Caller, kinds: readonly JobKind[]): Promise<readonly Job[]>;
  /** Events after the one numbered `after`, until the job has ended or the signal aborts. */
  follow(caller: Caller, id: string, after: number, signal: AbortSignal): AsyncIterable<JobEvent>;
  /** Ends a job under way with the best it has found, at the next one at the latest. `undefined`: no such job. */
  settle(caller: Caller, id: string, kinds?: readonly JobKind[]): Promise<Job | undefined>;
  /** Ends a job immediately, claimed or not. `undefined`: no such job. An ended job stays unchanged. */
  cancel(caller: Caller, id: string, kinds?: readonly JobKind[]): Promise<Job | undefined>;
}

export const hasEnded = (state: JobState): boolean =>
  state === 'finished' || state === 'cancelled' || state === 'failed';
