import { type Ended, hasEnded } from '../engines/engine.ts';
import { goalValue, type LinearGoal } from '../model/linear-model.ts';
import type { ColumnProgram, ProgramAnswer } from './column-program.ts';
import { firstWindow, type IntegerMinimum, leastInRegion, nextWindow } from './least-in-region.ts';
import { fixBeyondGap, fixOptimalFace, valueTolerance } from './optimal-face.ts';
import { halves, pricedQuotaCounts } from './quota-split.ts';
import { copyOf, type Restriction } from './restriction.ts';
import { regionsOfValue } from './same-value.ts';

/** What one level came to over all regions: its best value, the regions that reach it, and a plan when one was met. */
export interface RegionOutcome {
  readonly status: 'reached';
  readonly value: number;
  /** Every plan of this value that the regions held lies in one of these. */
  readonly regions: readonly Restriction[];
  readonly point: Float64Array | null;
}

export interface SearchHost {
  readonly program: () => ColumnProgram;
  readonly minimum: IntegerMinimum;
  /** The same among the moves that linear optima have used so far: quick, and no proof. */
  readonly minimumNear: IntegerMinimum;
  readonly isIntegral: (point: Float64Array) => boolean;
  readonly secondsLeft: () => number;
  /** Every linear optimum met on the way. */
  readonly onOptimum: (point: Float64Array) => void;
  readonly onPlan: (point: Float64Array) => void;
  readonly onBound: (bound: number) => void;
}

interface Node {
  readonly region: Restriction;
  readonly answer: ProgramAnswer;
  readonly bound: number;
  /** The least integer the bound allows. */
  readonly target: number;
  /** The least value a plan of the region is known to have. */
  readonly floor: number;
  /** Distance above the bound of the next search for plans; 0 before the first. */
  readonly window: number;
}

/**
 * A region at its least value: an optimal face, or one in which the plans of that value are still mixed with others.
 */
interface RegionFace {
  readonly region: Restriction;
  readonly value: number;
  readonly least: { readonly answer: ProgramAnswer; readonly point: Float64Array } | null;
}

class LevelSearch {
  private readonly host: SearchHost;
  private readonly goal: LinearGoal;
  /** Whether a face counts only with a plan; so it is once a gap was met, for then an integral bound is luck. */
  private strict: boolean;
  private readonly open: Node[] = [];
  private readonly kept: RegionFace[] = [];
  private best: number;
  /** What every plan of the regions is known to reach at least. */
  private readonly least: number;
  private readonly finelyStepped: boolean;
  private met: Float64Array | null = null;
  private metValue = Number.POSITIVE_INFINITY;

  constructor(host: SearchHost, goal: LinearGoal, strict: boolean, known: number, least: number) {
    this.host = host;
    this.goal = goal;
    this.strict = strict;
    this.best = known;
    this.least = least;
    this.finelyStepped = goal.costs.every((cost) => Math.abs(cost) <= 100);
  }

  private meet = (plan: Float64Array, value: number): void => {
    if (value >= this.metValue) return;
    this.met = plan;
    this.metValue = value;
    this.best = Math.min(this.best, value);
    this.host.onPlan(plan);
  };

  /** Solves a region's linear programme and puts it among the open ones; why not, when the engine ended before. */
  private add(region: Restriction, afterCut: boolean): Ended | null {
    const { host, goal } = this;
    const program = host.program();
    program.turnTo(region, afterCut);
    const answer = program.minimise(goal.costs, host.secondsLeft);
    if (hasEnded(answer.status)) return answer.status;
    if (answer.status === 'infeasible') return null;
    host.onOptimum(answer.point);
    region.start = program.savedStart();
    const bound = goal.constant + answer.value;
    // A face below what is known to be reached holds no plan.
    const target = Math.max(Math.ceil(bound - valueTolerance(bound)), this.least);
    this.open.push({ region, answer, bound, target, floor: target, window: 0 });
    return null;
  }

  /** The optimal face as it is: where the bound is an integer and, when strict, a plan of it is known. */
  private keepOptimalFace({ region, answer, bound, target }: Node): boolean {
    if (target - bound > valueTolerance(bound)) return false;
    const optimalFace = copyOf(region);
    fixOptimalFace(optimalFace, answer);
    if (this.host.isIntegral(answer.point)) this.meet(answer.point, target);
    else if (this.strict && target !== this.metValue) {
      const near = this.host.minimumNear(this.goal.costs, optimalFace).point;
      if (near !== null) this.meet(near, Math.round(goalValue(this.goal, near)));
      if (target !== this.metValue) return false;
    }
    this.kept.push({ region: optimalFace, value: target, least: null });
    this.best = Math.min(this.best, target);
    return true;
  }

  /** Where one step of the goal is small, the least integer is usually reached: then a plan of it is all the proof. */
  private reachesTarget({ region, answer, bound, target }: Node): boolean {
    if (!this.finelyStepped) return false;
    const narrowed = copyOf(region);
    fixBeyondGap(narrowed, answer, target - bound);
    const point = this.host.minimumNear(this.goal.costs, narrowed).point;
    if (point === null) return false;
    const value = Math.round(goalValue(this.goal, point));
    this.meet(point, value);
    if (value !== target) return false;
    this.kept.push({ region, value, least: { answer, point } });
    return true;
  }

  /** Cuts a region at a quota's count where that raises the bound. */
  private cutAtQuota({ region, answer, bound }: Node): 'cut' | 'whole' | Ended {
    for (const column of pricedQuotaCounts(region, answer)) {
      const before = this.open.length;
      for (const half of halves(region, column, answer.point[column] as number)) {
        const ended = this.add(half, true);
        if (ended !== null) return ended;
      }
      if (this.open.slice(before).every((node) => node.bound > bound + valueTolerance(bound))) {
        this.strict = true;
        return 'cut';
      }
      this.open.length = before;
    }
    return 'whole';
  }

  /**
   * Branch and cut over a region, one window at a time, so that a region of a lower bound goes first; why not,
   * when the engine ended before.
   */
  private settle(node: Node): Ended | null {
    const { region, answer, bound } = node;
    const widest = this.best - bound;
    const first = Math.max(firstWindow(bound), this.least - bound);
    const given = node.window === 0 ? Math.min(first, widest) : nextWindow(bound, node.window, widest);
    // Once a plan of the level is found the rest is proof: it ends at that plan's value, so a full solve is affordable.
    const proving = this.met !== null;
    const window = Math.max(0, proving && given * 3 > widest ? widest : given);
    const least = leastInRegion(this.host.minimum, this.goal, region, answer, window, this.meet, proving);
    if (hasEnded(least.status)) return least.status;
    if (least.status === 'above')
      this.open.push({ ...node, window, floor: Math.floor(bound + window + valueTolerance(bound)) + 1 });
    if (least.status === 'found' && least.value <= this.best) {
      this.kept.push({ region, value: least.value, least: { answer, point: least.point } });
      this.best = Math.min(this.best, least.value);
    }
    return null;
  }

  /** The regions that hold the plans of the best value, each as narrow as is known. */
  private regionsOf({ region, least }: RegionFace): readonly Restriction[] | Ended {
    if (least === null) return [region];
    const narrowed = copyOf(region);
    const gap = this.best - this.goal.constant - least.answer.value;
    if (gap <= valueTolerance(this.best)) {
      fixOptimalFace(narrowed, least.answer);
      return [narrowed];
    }
    fixBeyondGap(narrowed, least.answer, gap);
    return regionsOfValue(this.host.minimum, this.goal, narrowed, this.best, least.point);
  }

  run(regions: readonly Restriction[]): RegionOutcome | 'infeasible' | Ended {
    for (const region of regions) {
      const ended = this.add(copyOf(region), false);
      if (ended !== null) return ended;
    }
    while (this.open.length > 0) {
      this.open.sort((a, b) => b.floor - a.floor || b.bound - a.bound);
      const node = this.open.pop();
      if (node === undefined || node.floor > this.best) break;
      this.host.onBound(node.floor);
      const fresh = node.window === 0;
      if (fresh && (this.keepOptimalFace(node) || this.reachesTarget(node))) continue;
      const cut = fresh ? this.cutAtQuota(node) : 'whole';
      if (cut === 'cut') continue;
      const ended = cut === 'whole' ? this.settle(node) : cut;
      if (ended !== null) return ended;
    }
    const reached = this.kept.filter((one) => one.value === this.best);
    if (reached.length === 0) return 'infeasible';
    const narrowed: Restriction[] = [];
    for (const one of reached) {
      const regionsOfOne = this.regionsOf(one);
      if (hasEnded(regionsOfOne)) return regionsOfOne;
      narrowed.push(...regionsOfOne);
    }
    return {
      status: 'reached',
      value: this.best,
      regions: narrowed,
      point: this.metValue === this.best ? this.met : null,
    };
  }
}

/**
 * One level over a set of regions that together hold every plan still in play. A region whose linear optimum is an
 * integer is kept as its optimal face; the others are cut at the counts of the quotas, where alone the programme is
 * far from integral, and what is left is settled by branch and cut. When `strict`, a face only counts once a plan of
 * its value was met; otherwise a later level may still show a face to be empty. `known`: the value of a plan that the
 * regions are known to hold, or infinity; `least`: a value that no plan of the regions goes below.
 */
export const searchRegions = (
  host: SearchHost,
  goal: LinearGoal,
  regions: readonly Restriction[],
  strict: boolean,
  known: number,
  least = Number.NEGATIVE_INFINITY,
): RegionOutcome | 'infeasible' | Ended => new LevelSearch(host, goal, strict, known, least).run(regions);
