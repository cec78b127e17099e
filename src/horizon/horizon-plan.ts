import type { TeacherId } from '../district/ids.ts';
import type { Slot } from '../district/post.ts';
import type { Plan } from '../plan/plan.ts';
import type { RuralDoses } from './rural-dose.ts';

/** One year's slice: the plan that its solve proved, and what stands after it. */
export interface YearSlice {
  readonly ahead: number;
  readonly plan: Plan;
  /** Fewest movers that the district's rate requires, those who count for it, and what was left over in sum. */
  readonly required: number;
  readonly counted: number;
  readonly debt: number;
  /** Moved people who go to a rural school for the first time known. */
  readonly firstRural: number;
  readonly short: number;
  readonly over: number;
  readonly unmet: number;
}

/** A move of this year's plan that foresight added, took out, or sent elsewhere; `null`: stays. */
export interface ForesightChange {
  readonly teacherId: TeacherId;
  readonly with: Slot | null;
  readonly without: Slot | null;
}

/** Plans of several years, one slice a year. */
export interface HorizonPlan {
  readonly slices: readonly YearSlice[];
  /** Moves of all years: of these plans, of plans made year by year without foresight, and the fewest possible. */
  readonly moves: number;
  readonly movesWithout: number;
  readonly bound: number | null;
  /** Whether the plans with foresight were kept: where they need more moves in sum, those without are. */
  readonly foresight: boolean;
  readonly changed: readonly ForesightChange[];
  /** Years of backbone teaching at rural schools under these plans. */
  readonly doses: RuralDoses;
}
