import type { SolveOutcome, SolveProgress, SolveRequest } from '../../solver/contract.ts';
import type { PlanState } from '../contract/plan.ts';

/** Why a job failed: a stable code for the problem it is shown as, and the engine's own words for the log. */
export interface JobFailure {
  readonly code: 'no_plan_in_time' | 'solve_failed';
  readonly text: string;
}

/** A job as it stands now. */
export interface PlanJob {
  readonly id: string;
  readonly districtId: string | null;
  readonly datasetId: string;
  readonly datasetName: string;
  readonly state: PlanState;
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
  readonly job: PlanJob;
}

export interface NewJob {
  readonly id: string;
  readonly districtId: string | null;
  readonly datasetId: string;
  readonly datasetName: string;
  readonly request: SolveRequest;
  /** Stores the outcome before the job is called finished. */
  readonly keep: (outcome: SolveOutcome) => Promise<void>;
}

/** Solves as jobs: at most so many at once, the rest in a visible queue; ended ones are forgotten after a while. */
export interface PlanJobs {
  /** `false`: the queue is full and nothing was taken on. */
  submit(job: NewJob): boolean;
  find(id: string): PlanJob | undefined;
  /** Newest first. */
  list(): readonly PlanJob[];
  /** Events after the one numbered `after`, until the job has ended or the signal aborts. */
  follow(id: string, after: number, signal: AbortSignal): AsyncIterable<JobEvent>;
  /** `undefined`: no such job. A job that has ended stays as it is. */
  cancel(id: string): PlanJob | undefined;
  /** Cancels everything and waits for it. */
  close(): Promise<void>;
}

export const hasEnded = (state: PlanState): boolean =>
  state === 'finished' || state === 'cancelled' || state === 'failed';
