import type { Move } from '../plan/transfer.ts';
import type { GoalLevel, GoalName } from '../policy/goal.ts';
import { floorOf, type Rate } from '../policy/rate.ts';

/** How much worse than the plan an alternative may be, goal by goal. */
export interface AllowedLoss {
  /** Of each goal's value, rounded down; `null`: nothing. */
  readonly share: Rate | null;
  /** Units of single goals, in place of the share. */
  readonly goals: Readonly<Partial<Record<GoalName, number>>>;
}

/** The most a level may come to: its parts with what each may lose, by their weights. */
export const mostOfLevel = (level: GoalLevel, parts: readonly number[], { share, goals }: AllowedLoss): number =>
  level.reduce((most, { goal, weight }, index) => {
    const value = parts[index] ?? 0;
    const loss = goals[goal] ?? (share === null ? 0 : floorOf(share, value));
    return most + weight * (value + loss);
  }, 0);

/** A plan within the loss. */
export interface AlternativePlan {
  readonly moves: readonly Move[];
  /** Level by level; recomputed by the checker. */
  readonly values: readonly number[];
  /** Teachers whose school differs: from the plan itself, then from each alternative before this one. */
  readonly distances: readonly number[];
}

/** Plans within a stated loss, each as different as possible from those before it. */
export interface AlternativePlans {
  /** Of the plan itself. */
  readonly values: readonly number[];
  /** The most each level may come to. */
  readonly most: readonly number[];
  readonly plans: readonly AlternativePlan[];
  /** Whether the smallest distance of each is proven the largest; false where a limit came first. */
  readonly complete: boolean;
  /** Whether fewer than wanted were found because there is no other plan within the loss; proven. */
  readonly exhausted: boolean;
}
