import type { SolveProgress } from '../../solver/contract.ts';
import type { ProblemCode } from '../http/contract/problem.ts';

/** What is studied of a plan: questions that take seconds to minutes, whose answers are kept. */
export const studyKinds = [
  'frontier',
  'trade_off',
  'attainable',
  'waterfall',
  'alternatives',
  'objection_prices',
] as const;
export type StudyKind = (typeof studyKinds)[number];

export type JobKind = 'plan' | 'itinerant' | 'inspectors' | 'import' | 'documents' | StudyKind;

/**
 * Why a job failed: the problem it is shown as with the values of its words, and the engine's own words for the log.
 * Faults, which may quote persons, are the job's result.
 */
export interface JobFailure {
  readonly code: ProblemCode;
  readonly text: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A level of goals as a solve last reported it; seconds since the start. */
export interface LevelProgress {
  readonly goals: readonly string[];
  readonly best: number | null;
  readonly bound: number | null;
  readonly seconds: number;
}

/** Where a job is, with the levels reached so far; jobs of earlier versions have none. */
export interface JobProgress extends SolveProgress {
  readonly levels?: readonly LevelProgress[];
}
