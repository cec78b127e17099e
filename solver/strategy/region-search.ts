import { goalValue, type LinearGoal } from '../model/linear-model.ts';
import { branchColumn, halves } from './branch.ts';
import type { ColumnProgram, ProgramAnswer } from './column-program.ts';
import { fixBeyondGap, fixFace, valueTolerance } from './face.ts';
import { copyOf, type Restriction } from './restriction.ts';

/** What one level came to over all regions: its best value, the regions that reach it, and a plan when one was met. */
export interface RegionOutcome {
  readonly status: 'reached';
  readonly value: number;
  /** The optimal faces: every plan of this value that the regions held lies in one of them. */
  readonly regions: readonly Restriction[];
  readonly point: Float64Array | null;
}

export interface SearchHost {
  readonly program: () => ColumnProgram;
  readonly isIntegral: (point: Float64Array) => boolean;
  readonly secondsLeft: () => number;
  /** Every linear optimum met on the way. */
  readonly onOptimum: (point: Float64Array) => void;
  /** A plan of the region within a gap of its linear optimum, if one is found quickly. */
  readonly planNear: (goal: LinearGoal, region: Restriction, answer: ProgramAnswer) => Float64Array | null;
  readonly onPlan: (point: Float64Array) => void;
  readonly onBound: (bound: number) => void;
}

interface Node {
  readonly region: Restriction;
  /** The linear bound of the region this one was cut from. */
  readonly bound: number;
  readonly depth: number;
}

/** Nodes at which an integer programme is asked for a plan to measure against: early, and again with more to choose from. */
const askForPlan: readonly number[] = [2, 12, 40, 120];

/**
 * One level over a set of regions that together hold every plan still in play. A region whose linear optimum is no
 * integer is cut in two at a fractional count, best bound first; one whose optimum is an integer is kept as its
 * optimal face. Regions above the best value fall away. When `strict`, a face only counts once a plan was met on it
 * or on another of the same value; otherwise a later level may still show a face to be empty. `unsure`: `mostNodes`
 * cuts did not settle it.
 */
export const searchRegions = (
  host: SearchHost,
  goal: LinearGoal,
  regions: readonly Restriction[],
  strict: boolean,
  mostNodes: number,
): RegionOutcome | 'infeasible' | 'unsure' | 'stopped' => {
  const open: Node[] = regions.map((region) => ({ region, bound: Number.NEGATIVE_INFINITY, depth: 0 }));
  const kept: { readonly value: number; readonly region: Restriction }[] = [];
  let best = Number.POSITIVE_INFINITY;
  let met: Float64Array | null = null;
  let metValue = Number.POSITIVE_INFINITY;
  let nodes = 0;
  let mustMeet = strict;
  const meet = (plan: Float64Array, value: number): void => {
    if (value >= metValue) return;
    met = plan;
    metValue = value;
    best = Math.min(best, value);
    host.onPlan(plan);
  };
  while (open.length > 0) {
    open.sort((a, b) => b.bound - a.bound || a.depth - b.depth);
    const node = open.pop();
    if (node === undefined) break;
    if (Math.ceil(node.bound - valueTolerance(node.bound)) > best) continue;
    if (host.secondsLeft() <= 0) return 'stopped';
    nodes += 1;
    if (nodes > mostNodes) return 'unsure';
    const program = host.program();
    program.turnTo(node.region, node.depth > 0);
    const answer = program.minimise(goal.costs, host.secondsLeft);
    if (answer.status === 'stopped') return 'stopped';
    if (answer.status === 'infeasible') continue;
    host.onOptimum(answer.point);
    const value = goal.constant + answer.value;
    const tolerance = valueTolerance(value);
    const target = Math.ceil(value - tolerance);
    if (target > best) continue;
    if (open.length === 0 || open.every((other) => other.bound >= value)) host.onBound(target);
    const tight = target - value <= tolerance;
    const integral = host.isIntegral(answer.point);
    // Where the levels above are certain, a gap here is real: faces found beyond it are not trusted before a plan is met.
    if (!tight && mostNodes === Number.POSITIVE_INFINITY) mustMeet = true;
    const settled = tight && (integral || !mustMeet || target === metValue);
    if (settled) {
      const face = copyOf(node.region);
      fixFace(face, answer);
      face.start = program.savedStart();
      kept.push({ value: target, region: face });
      if (integral) meet(answer.point, target);
      best = Math.min(best, target);
      continue;
    }
    const column = branchColumn(node.region, answer.point);
    // Nothing left to cut and still no plan: an answer of the engine that cannot be used, never a region without plans.
    if (column === -1) return 'stopped';
    if (askForPlan.includes(nodes)) {
      const plan = host.planNear(goal, node.region, answer);
      if (plan !== null) meet(plan, Math.round(goalValue(goal, plan)));
    }
    const rest = copyOf(node.region);
    if (metValue < Number.POSITIVE_INFINITY) fixBeyondGap(rest, answer, Math.max(0, metValue - value));
    const start = program.savedStart();
    for (const region of halves(rest, column, answer.point[column] as number))
      open.push({ region: { ...region, start }, bound: value, depth: node.depth + 1 });
  }
  if (best === Number.POSITIVE_INFINITY) return 'infeasible';
  return {
    status: 'reached',
    value: best,
    regions: kept.filter((one) => one.value === best).map((one) => one.region),
    point: metValue === best ? met : null,
  };
};
