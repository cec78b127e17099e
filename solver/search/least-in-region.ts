import { type Ended, type EngineStatus, hasEnded } from '../engines/engine.ts';
import { goalValue, type LinearGoal } from '../model/linear-model.ts';
import type { ProgramAnswer } from './column-program.ts';
import { fixBeyondGap, valueTolerance } from './optimal-face.ts';
import { copyOf, type Restriction } from './restriction.ts';

/** An integer programme over a restriction; with `most`, whole values above it count as none at all. */
export type IntegerMinimum = (
  costs: Float64Array,
  restriction: Restriction,
  most?: number,
) => { readonly status: EngineStatus; readonly point: Float64Array | null };

/**
 * What branch and cut shows of a region within a window above its linear bound: its best plan, or that every plan there
 * lies above the window, or that it holds none at all.
 */
export type LeastInRegion =
  | { readonly status: 'found'; readonly value: number; readonly point: Float64Array }
  | { readonly status: 'above' | 'infeasible' | Ended };

/** The first window above a bound: wide enough to hold the best plan more often than not, narrow enough to be quick. */
export const firstWindow = (bound: number): number => Math.max(1, Math.abs(bound) * 5e-4);

/**
 * The next window of a region no plan of which lies in `window`; infinite once it is wider than the bound is large,
 * and no wider than `widest`, beyond which plans are of no use.
 */
export const nextWindow = (bound: number, window: number, widest: number): number => {
  const next = window > Math.abs(bound) ? Number.POSITIVE_INFINITY : window * 4;
  return Math.min(next, widest);
};

/**
 * Branch and cut over what the linear bound leaves: every column whose price exceeds the window is fixed (reduced-cost
 * fixing, model.md 4), and the best plan of the rest is the best of the region when it lies within the window. `onPlan`
 * receives every plan found, also one above the window, unless `onlyWithin` ends the search as soon as the window is
 * empty.
 */
export const leastInRegion = (
  minimum: IntegerMinimum,
  goal: LinearGoal,
  region: Restriction,
  answer: ProgramAnswer,
  window: number,
  onPlan: (plan: Float64Array, value: number) => void,
  onlyWithin = false,
): LeastInRegion => {
  const narrowed = copyOf(region);
  const everything = window === Number.POSITIVE_INFINITY;
  if (!everything) fixBeyondGap(narrowed, answer, window);
  const bound = goal.constant + answer.value;
  // A value is whole and a bound is not: one that stands at the window's very end lies within it.
  const end = bound + window + valueTolerance(bound);
  const most = onlyWithin && !everything ? Math.floor(end) - goal.constant : undefined;
  const { status, point } = minimum(goal.costs, narrowed, most);
  const value = point === null ? Number.POSITIVE_INFINITY : Math.round(goalValue(goal, point));
  if (point !== null) onPlan(point, value);
  if (hasEnded(status)) return { status };
  if (point !== null && value <= end) return { status: 'found', value, point };
  return { status: everything ? 'infeasible' : 'above' };
};
