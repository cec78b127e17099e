import { goalValue, type LinearGoal } from '../model/linear-model.ts';
import type { ProgramAnswer } from './column-program.ts';
import { fixBeyondGap } from './face.ts';
import { copyOf, type Restriction } from './restriction.ts';

/** An integer programme over a restriction. */
export type IntegerMinimum = (
  costs: Float64Array,
  restriction: Restriction,
) => { readonly status: 'optimal' | 'infeasible' | 'stopped'; readonly point: Float64Array | null };

/** The least value of any plan in a region up to a limit, with a plan of it; `none`: every plan there is above the limit. */
export type LeastInRegion =
  | { readonly status: 'found'; readonly value: number; readonly point: Float64Array }
  | { readonly status: 'none' | 'infeasible' | 'stopped' };

/**
 * Branch and cut over what the linear bound leaves: within a window above the bound, every column whose price exceeds
 * the window is settled (reduced-cost fixing, model.md 4). The best plan there is the best of the region when it lies
 * within the window; else the window grows.
 */
export const leastInRegion = (
  minimum: IntegerMinimum,
  goal: LinearGoal,
  region: Restriction,
  answer: ProgramAnswer,
  limit: number,
  onPlan: (plan: Float64Array, value: number) => void,
): LeastInRegion => {
  const bound = goal.constant + answer.value;
  const widest = limit - bound;
  let window = Math.max(1, Math.abs(bound) * 5e-4);
  for (;;) {
    if (window > widest / 2) window = widest;
    const narrowed = copyOf(region);
    if (window < Number.POSITIVE_INFINITY) fixBeyondGap(narrowed, answer, Math.max(0, window));
    const found = minimum(goal.costs, narrowed);
    const value = found.point === null ? Number.POSITIVE_INFINITY : Math.round(goalValue(goal, found.point));
    if (found.point !== null) onPlan(found.point, value);
    if (found.status === 'stopped') return { status: 'stopped' };
    if (found.point !== null && value <= bound + window) return { status: 'found', value, point: found.point };
    if (window >= widest) return { status: widest === Number.POSITIVE_INFINITY ? 'infeasible' : 'none' };
    window = found.point === null && window > Math.abs(bound) ? Number.POSITIVE_INFINITY : window * 4;
  }
};
