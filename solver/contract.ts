import type { District } from '../src/district/district.ts';
import type { Plan } from '../src/plan/plan.ts';
import type { Move } from '../src/plan/transfer.ts';
import type { GoalLevel } from '../src/policy/goal.ts';
import type { Policy } from '../src/policy/policy.ts';
import type { Message } from '../src/text/message.ts';

export const engineNames = ['highs', 'javascript-lp-solver', 'exhaustive'] as const;
export type EngineName = (typeof engineNames)[number];

/** The input of a solve; plain data, so that it can be sent to another process. */
export interface SolveRequest {
  readonly district: District;
  readonly policy: Policy;
  /** The previous plan's moves, for the goal `changes`; `null` when there is none. */
  readonly previous: readonly Move[] | null;
  readonly engine: EngineName | 'auto';
  /** Seconds; `null` = until done. */
  readonly timeLimit: number | null;
  /** Whether the points between the best goals and the fewest changes are sought too, where `changes` is the last goal. */
  readonly changePoints?: boolean;
  /** Megabytes of resident memory the solve's process may take. */
  readonly memoryLimit: number;
}

export type SolvePhase =
  | 'prepare'
  | 'witness'
  | 'build'
  | 'levels'
  | 'lottery'
  | 'movers'
  | 'check'
  | 'conflicts'
  | 'attainable'
  | 'ways_out'
  | 'change_points'
  | 'frontier'
  | 'waterfall'
  | 'alternatives'
  | 'objections';

/** Where a solve is: phase, and within the levels the best value, the bound and their gap. Seconds since its start. */
export interface SolveProgress {
  readonly phase: SolvePhase;
  readonly level: GoalLevel | null;
  readonly best: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly seconds: number;
}

/** How a plan was obtained: what may vary between runs and stands in `run.json`, never in `plan.json`. */
export interface SolveRun {
  readonly engine: EngineName;
  readonly engineVersion: string;
  readonly seconds: Readonly<Record<string, number>>;
  /** Seconds until the first plan that passes every rule; `null` when there was none. */
  readonly firstPlanSeconds: number | null;
  readonly peakMemoryMegabytes: number;
  readonly columns: number;
  readonly rows: number;
  /** What was caught on the way: an engine contradicted, a fall-back taken. */
  readonly notes: readonly Message[];
}

/** A plan that passed the checker (or `infeasible` with its conflicts, or `cancelled`), and how it came about. */
export interface SolveOutcome {
  readonly plan: Plan;
  readonly run: SolveRun;
}

export interface SolveOptions {
  readonly onProgress?: (progress: SolveProgress) => void;
  readonly signal?: AbortSignal;
  /** Ends the solve with the best plan so far; without one, with the first that is found. */
  readonly settle?: AbortSignal;
}

/** What comes of a task so far: how many of its parts are done, and of how many, where that is known. */
export type ReportParts = (done: number, of: number | null) => void;
