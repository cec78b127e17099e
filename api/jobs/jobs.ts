import type { SolveProgress } from '../../solver/contract.ts';
import type { Caller } from '../access/caller.ts';
import type { JobState } from '../contract/job.ts';

export type JobKind = 'plan' | 'itinerant' | 'inspectors' | 'import';

/** Why a job failed: a stable code for the problem it is shown as, and the engine's own words for the log. */
export interface JobFailure {
  readonly code: 'no_plan_in_time' | 'solve_failed' | 'memory_exceeded' | 'worker_lost';
  readonly text: string;
}

/** A job as it stands now. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly datasetId: string | null;
  readonly datasetName: string;
  readonly state: JobState;
  /** 1-based place in the queue of all districts while `queued`. */
  readonly queuePosition: number | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly progress: SolveProgress | null;
  readonly failure: JobFailure | null;
}

/** What a follower hears, numbered from 1: every change of state, and progress as it goes. */
export interface JobEvent {
  readonly id: number;
  readonly event: 'state' | 'progress';
  readonly job: Job;
}

export interface NewJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly datasetId: string | null;
  readonly datasetName: string;
  /** Plain data: what the worker is asked, in whatever process it lives. */
  readonly request: object;
  readonly createdAt: Date;
}

/** Work that takes its time, done by whichever worker is free; whoever asks knows only jobs of the own district. */
export interface Jobs {
  /** Taken on for good once this resolves. `undefined`: too many of the district wait, and nothing was taken on. */
  submit(caller: Caller, job: NewJob): Promise<Job | undefined>;
  /** Of these kinds, or of any. */
  find(caller: Caller, id: string, kinds?: readonly JobKind[]): Promise<Job | undefined>;
  /** Newest first. */
  list(caller: Caller, kinds: readonly JobKind[]): Promise<readonly Job[]>;
  /** Events after the one numbered `after`, until the job has ended or the signal aborts. */
  follow(caller: Caller, id: string, after: number, signal: AbortSignal): AsyncIterable<JobEvent>;
  /** Ends a job at once, whoever has it. `undefined`: no such job. One that has ended stays as it is. */
  cancel(caller: Caller, id: string, kinds?: readonly JobKind[]): Promise<Job | undefined>;
}

export const hasEnded = (state: JobState): boolean =>
  state === 'finished' || state === 'cancelled' || state === 'failed';
