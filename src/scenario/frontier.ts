import type { Move } from '../plan/transfer.ts';
import type { GoalName } from '../policy/goal.ts';

/** A plan that no other plan beats in all objectives. */
export interface EfficientPoint {
  /** In the order of the objectives; proven, and recomputed by the checker. */
  readonly values: readonly number[];
  /** Every goal of the plan that stands for the point. */
  readonly goals: Readonly<Partial<Record<GoalName, number>>>;
  readonly moves: readonly Move[];
}

/** All efficient points of some objectives under a policy, by the first objective. */
export interface Frontier {
  readonly objectives: readonly GoalName[];
  /** `infeasible`: no plan keeps the rules; proven. */
  readonly status: 'found' | 'infeasible';
  readonly points: readonly EfficientPoint[];
  /** Whether these are all: false where a limit came first. */
  readonly complete: boolean;
}

/** The frontier in people (model.md section 3): movers against gaps left against the shortfall of indicators. */
export const peopleFrontier = ['movers', 'unfilled_posts', 'standard_shortfall'] as const satisfies readonly GoalName[];
