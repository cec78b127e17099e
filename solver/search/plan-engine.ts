import type { Move } from '../../src/plan/transfer.ts';
import type { GoalLevel } from '../../src/policy/goal.ts';
import type { Message } from '../../src/text/message.ts';
import type { EngineName, SolvePhase } from '../contract.ts';
import type { BuiltModel } from '../formulation/build-model.ts';
import type { Instance } from '../formulation/instance.ts';
import type { KeptColumns } from './kept-columns.ts';
import type { Restriction } from './restriction.ts';

/** What was reached and proven at one level, given the levels before it at their values. */
export interface LevelResult {
  readonly level: GoalLevel;
  readonly value: number;
  /** No plan that keeps the levels before can go below; `null` when unknown. */
  readonly bound: number | null;
  readonly proven: boolean;
}

/** `optimal`: every level proven and the lottery done. `stopped`: a limit came before any plan. */
export interface EngineResult {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'stopped';
  readonly moves: readonly Move[];
  readonly levels: readonly LevelResult[];
  /** Sum of each round of 20 bits, and whether the plan was shown to be the only one; `null` unless optimal. */
  readonly lottery: { readonly rounds: readonly number[]; readonly unique: boolean } | null;
  readonly columns: number;
  readonly rows: number;
  readonly notes: readonly Message[];
}

/** What is kept of an optimal solve. */
export interface KeptLevels {
  readonly built: BuiltModel;
  /**
   * Before each level and after the last: regions that together hold exactly the plans whose levels before have their
   * optimal values.
   */
  readonly regions: readonly (readonly Restriction[])[];
  readonly values: readonly number[];
  readonly columns: KeptColumns;
  /** The plan, as a point of the model. */
  readonly point: Float64Array;
}

/** What a running solve reports to its surroundings and takes from them. */
export interface SolveSurroundings {
  /** Seconds left; Infinity without a limit. */
  readonly secondsLeft: () => number;
  readonly report: (progress: {
    readonly phase: SolvePhase;
    readonly level: GoalLevel | null;
    readonly best: number | null;
    readonly bound: number | null;
  }) => void;
  /** A plan that keeps every rule, better than the one before; bounds where already known. */
  readonly incumbent: (moves: readonly Move[], bounds: readonly (number | null)[]) => void;
  /** Receives what an optimal solve found, level by level, when questions are to follow. */
  readonly keep?: (kept: KeptLevels) => void;
}

/** One way to solve an instance whole: the contract every engine's suite runs on. */
export interface PlanEngine {
  readonly name: EngineName;
  readonly version: string;
  readonly solve: (instance: Instance, surroundings: SolveSurroundings) => Promise<EngineResult>;
}
