import type { EngineName } from '../contract.ts';
import type { LinearModel } from '../model/linear-model.ts';

/** A model to minimise: bounds may be tightened and rows added on top of a model that stays as it is. */
export interface EngineProblem {
  readonly model: LinearModel;
  readonly costs: Float64Array;
}

/** Why an engine ended without an answer: a limit or an interrupt came first, or the engine itself failed. */
export type Ended = 'stopped' | 'failed';

export const hasEnded = (status: unknown): status is Ended => status === 'stopped' || status === 'failed';

/** Of an engine that ended, the point, when there is one, is feasible but not proven best. */
export type EngineStatus = 'optimal' | 'infeasible' | Ended;

export interface EngineAnswer {
  readonly status: EngineStatus;
  /** A value per column, integer columns rounded; `null` when no point was found. */
  readonly point: Float64Array | null;
  /** What no point can go below, as proven by the engine; -Infinity when nothing is. */
  readonly bound: number;
}

export interface EngineLimits {
  /** Seconds for this call; Infinity for none. */
  readonly seconds: number;
  /** Absolute gap at which a point is good enough; the proof of an optimum needs less than 1, the default. */
  readonly gap?: number;
  /** No point above this value is of use: where there is no other, an engine may answer `infeasible`. */
  readonly cutoff?: number;
}

/** A mixed-integer engine: synchronous, because every solve has a process of its own. */
export interface IntegerEngine {
  readonly name: EngineName;
  readonly version: string;
  readonly minimise: (problem: EngineProblem, limits: EngineLimits) => EngineAnswer;
}
