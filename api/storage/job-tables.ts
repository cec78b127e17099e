import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Caller } from '../access/caller.ts';
import type { JobState } from '../http/contract/job.ts';
import type { Kept, KeptOptional } from './column-types.ts';
import type { JobFailure, JobKind, JobProgress } from './job-kind.ts';

export interface JobTable {
  readonly id: Kept<string>;
  readonly districtId: Kept<string>;
  readonly kind: Kept<JobKind>;
  readonly state: JobState;
  /** What it is made of, or what an import came to. */
  readonly datasetId: string | null;
  /** The plan whose documents it makes, that it studies, or of which it makes a scenario. */
  readonly planId: KeptOptional<string>;
  readonly datasetName: Kept<string>;
  /** What a scenario is called. */
  readonly name: KeptOptional<string>;
  /** The submitter: the job runs with that membership's rights. */
  readonly caller: JSONColumnType<Caller, string, never>;
  /** The request; empty once the job has ended. */
  readonly request: JSONColumnType<object, string, string>;
  /** What came of it, or its faults, where that stands nowhere else. */
  readonly result: Buffer | null;
  /** Districts take turns: each job of a district stands one turn behind the one before. */
  readonly turn: Kept<number>;
  /** Counts who began with it; only the last may write. */
  readonly attempt: Generated<number>;
  /** How often its worker vanished without a word. */
  readonly losses: Generated<number>;
  /** The worker that has it, or had it when it ended. */
  readonly worker: number | null;
  /** Of earlier versions; no longer written. */
  readonly taking: number | null;
  readonly lastEvent: Generated<number>;
  /** Whether the best plan so far is to be kept, at the next one at the latest. */
  readonly settle: Generated<boolean>;
  readonly progress: JSONColumnType<JobProgress | null, string | null, string | null>;
  readonly failure: JSONColumnType<JobFailure | null, string | null, string | null>;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly createdAt: Kept<Date>;
  readonly createdBy: KeptOptional<string>;
}

/** The state of the job at the time of the event. */
export interface JobEventBody {
  readonly state: JobState;
  readonly queuePosition: number | null;
  readonly datasetId?: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly progress: JobProgress | null;
  readonly failure: JobFailure | null;
}

export interface JobEventTable {
  readonly districtId: Kept<string>;
  readonly jobId: Kept<string>;
  readonly number: Kept<number>;
  readonly event: Kept<'state' | 'progress'>;
  readonly body: JSONColumnType<JobEventBody, string, never>;
  readonly at: ColumnType<Date, Date | undefined, never>;
}

/** A chunk of an input file of a job; deleted when the job ends. */
export interface JobFileTable {
  readonly districtId: Kept<string>;
  readonly jobId: Kept<string>;
  readonly name: Kept<string>;
  readonly part: Kept<number>;
  readonly bytes: Kept<Buffer>;
}

/** Tables of the jobs. */
export interface JobTables {
  readonly jobs: JobTable;
  readonly jobEvents: JobEventTable;
  readonly jobFiles: JobFileTable;
}
