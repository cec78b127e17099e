import type { Highs } from 'highs';
import type { GoalLevel } from '../../src/policy/goal.ts';
import { type Ended, type EngineStatus, hasEnded, type IntegerEngine } from '../engines/engine.ts';
import type { BuiltModel } from '../formulation/build-model.ts';
import type { Instance } from '../formulation/instance.ts';
import type { LinearGoal } from '../model/linear-model.ts';
import { keepsRows } from '../model/point.ts';
import { BestPlan } from './best-plan.ts';
import { ColumnProgram, type ProgramAnswer } from './column-program.ts';
import { lowestCommuteThreshold } from './commute-threshold.ts';
import { firstColumns } from './first-columns.ts';
import { guideWeights } from './guide-weights.ts';
import type { KeptColumns } from './kept-columns.ts';
import type { IntegerMinimum } from './least-in-region.ts';
import type { SolvableLevel } from './levels.ts';
import type { SolveSurroundings } from './plan-engine.ts';
import type { ColumnGroups } from './pricing.ts';
import { type RegionOutcome, searchRegions } from './region-search.ts';
import { isFree, type Restriction, reducedModel, settledCost, unrestricted } from './restriction.ts';

interface ChainParts {
  readonly highs: Highs;
  readonly engine: IntegerEngine;
  readonly instance: Instance;
  readonly built: BuiltModel;
  readonly levels: readonly SolvableLevel[];
  readonly surroundings: SolveSurroundings;
}

/** Candidates that fit one programme: a single solve is then faster than rounds of column generation. */
const maxCandidatesAtOnce = 1_000_000;

/** Beyond this many candidates the levels start from those near the guide's optimum; the rest is priced in. */
const fewEnough = 20_000;

/**
 * One step of the chain: a goal to minimise and hold (a level of the policy or a round of the lottery), or the commute
 * threshold.
 */
export type ChainStep = { readonly level: GoalLevel | null; readonly goal: LinearGoal } | 'commute_threshold';

/**
 * Levels one after the other over regions that together hold every plan still possible, at first the whole model. Each
 * level's linear optimum is its bound. The chain goes on along the optimal faces, and a plan found further down
 * certifies all levels above it. Where the faces hold no plan, the chain goes back and solves a level strictly, the
 * nearest first.
 */
export class LevelChain {
  readonly parts: ChainParts;
  readonly plans: BestPlan;
  regions: readonly Restriction[];
  /** The regions before each level of the policy and after the last: what is kept for questions. */
  levelRegions: readonly (readonly Restriction[])[] = [];
  private program: ColumnProgram | null = null;
  private readonly groups: ColumnGroups;
  private freeAtRebuild: number;
  private near: KeptColumns['near'] = null;
  private floor: { readonly index: number; readonly value: number } | null = null;

  constructor(parts: ChainParts) {
    this.parts = parts;
    this.regions = [unrestricted(parts.built.model)];
    const { teacher, slot } = parts.instance.candidates;
    this.groups = { count: teacher.length, first: teacher, second: slot };
    this.plans = new BestPlan(parts.instance, parts.levels, parts.surroundings.incumbent, parts.built.model);
    this.freeAtRebuild = teacher.length;
    this.used = new Uint8Array(teacher.length);
  }

  get candidateCount(): number {
    return this.groups.count;
  }

  private isIntegral = (point: Float64Array): boolean => {
    for (let candidate = 0; candidate < this.groups.count; candidate += 1) {
      const value = point[candidate] as number;
      if (value > 1e-6 && value < 1 - 1e-6) return false;
    }
    return true;
  };

  private secondsLeft = (): number => this.parts.surroundings.secondsLeft();

  /** A round of the lottery has no value of interest to people; a level has that of its policy level. */
  private report(level: GoalLevel | null, index: number): void {
    const reached = level === null ? { best: null, bound: null } : this.plans.reachedAt(index);
    this.parts.surroundings.report({ phase: level === null ? 'lottery' : 'levels', level, ...reached });
  }

  /**
   * An integer programme over a restriction, without the columns `keeps` refuses. With a limit `most` on the value,
   * `infeasible` means that no value up to it exists.
   */
  integerMinimum(
    costs: Float64Array,
    restriction: Restriction,
    keeps: (column: number) => boolean,
    { gap = 0.999, most = Number.POSITIVE_INFINITY }: { readonly gap?: number; readonly most?: number } = {},
  ): { readonly status: EngineStatus; readonly point: Float64Array | null } {
    const reduced = reducedModel(restriction, keeps);
    if (reduced === null) return { status: 'infeasible', point: null };
    // Nothing is free: an engine has no answer to that, the rows have.
    if (reduced.columns.length === 0)
      return keepsRows(reduced.model, new Float64Array(0))
        ? { status: 'optimal', point: reduced.expand([]) }
        : { status: 'infeasible', point: null };
    const answer = this.parts.engine.minimise(
      { model: reduced.model, costs: Float64Array.from(reduced.columns, (column) => costs[column] as number) },
      {
        seconds: this.secondsLeft(),
        gap,
        // Values are whole: half a unit above the last one of use keeps it clear of rounding.
        ...(most === Number.POSITIVE_INFINITY ? {} : { cutoff: most + 0.5 - settledCost(reduced, costs) }),
      },
    );
    const point = answer.point === null ? null : reduced.expand(answer.point);
    return { status: answer.status, point };
  }

  /** A plan early, from the moves the linear programme uses: it also certifies the levels it meets at their bounds. */
  private planFrom(answer: ProgramAnswer, costs: Float64Array): void {
    const root = this.regions[0];
    if (root === undefined) return;
    this.note(answer.point);
    if (this.isIntegral(answer.point)) {
      this.plans.offer(answer.point);
      return;
    }
    const found = this.among(true, Math.max(0.999, Math.abs(answer.value) * 1e-2))(costs, root);
    if (found.point !== null) this.plans.offer(found.point);
  }

  /** Moves that any linear optimum has used: where plans are to be found. */
  private readonly used: Uint8Array;

  private among = (used: boolean, gap?: number): IntegerMinimum => {
    const keeps = (column: number): boolean => !used || column >= this.groups.count || this.used[column] === 1;
    return (costs, restriction, most) =>
      this.integerMinimum(costs, restriction, keeps, {
        ...(gap === undefined ? {} : { gap }),
        ...(most === undefined ? {} : { most }),
      });
  };

  private note = (point: Float64Array): void => {
    for (let column = 0; column < this.groups.count; column += 1)
      if ((point[column] as number) > 1e-6) this.used[column] = 1;
  };

  private guideCosts(first = 0): Float64Array {
    const goals = this.parts.levels.slice(first).flatMap((level) => (level.kind === 'linear' ? [level.goal] : []));
    const weights = guideWeights(goals, this.parts.built.model);
    const costs = new Float64Array(this.parts.built.model.columns);
    goals.forEach((goal, index) => {
      const weight = weights[index] as number;
      for (let column = 0; column < costs.length; column += 1)
        costs[column] = (costs[column] as number) + weight * (goal.costs[column] as number);
    });
    return costs;
  }

  private programme = (): ColumnProgram => {
    if (this.program === null) {
      const chosen =
        this.near ??
        (this.groups.count > maxCandidatesAtOnce ? firstColumns(this.guideCosts(), this.groups, 8, 16) : null);
      const root = this.regions[0] ?? unrestricted(this.parts.built.model);
      this.program = new ColumnProgram(this.parts.highs, root, this.groups, (column) => chosen?.[column] !== 0);
    }
    return this.program;
  };

  /** All levels of the policy: the final integral point, or why there is none. */
  run(): Float64Array | 'infeasible' | Ended {
    if (this.groups.count === 0) return this.onlyPlan();
    const guide = this.guideCosts();
    const first = this.parts.levels[0]?.level ?? null;
    this.report(first, 0);
    const start = this.programme().minimise(guide, this.secondsLeft, (answer) => {
      if (this.plans.best === null) this.planFrom(answer, guide);
      else this.note(answer.point);
      this.report(first, 0);
    });
    if (start.status !== 'optimal') return start.status;
    this.note(start.point);
    if (this.groups.count > fewEnough) {
      const near = firstColumns(start.reduced, this.groups, 6, 12);
      this.near = near;
      this.programme().compact((column) => near[column] === 1);
    }
    return this.runLevels(0);
  }

  private runLevels(first: number): Float64Array | 'infeasible' | Ended {
    const steps = this.parts.levels.map(
      (level): ChainStep =>
        level.kind === 'commute_threshold' ? 'commute_threshold' : { level: level.level, goal: level.goal },
    );
    const onBound = (index: number, bound: number | null): void => {
      this.plans.bounds[index] = bound;
    };
    return this.runSteps(steps, onBound, first);
  }

  /**
   * The levels from `first` on over regions that hold every plan still possible, the levels before at the values given:
   * a solve that begins where another has been. `infeasible`: the regions hold no plan.
   */
  resume(
    regions: readonly Restriction[],
    values: readonly number[],
    columns: KeptColumns,
    /** A value that the first of these levels is known not to go below. */
    least: number,
  ): Float64Array | 'infeasible' | Ended {
    this.begin(regions, values, columns);
    const first = values.length;
    this.floor = { index: first, value: least };
    // A plan early, as a first solve has one: without it each level's search has no value to end at.
    const guide = this.guideCosts(first);
    const start = this.programme().minimise(guide, this.secondsLeft);
    if (start.status !== 'optimal') return start.status;
    this.planFrom(start, guide);
    return this.runLevels(first);
  }

  private begin(regions: readonly Restriction[], values: readonly number[], { used, near }: KeptColumns): void {
    this.regions = regions;
    this.used.set(used);
    let free = 0;
    for (let column = 0; column < this.groups.count; column += 1)
      if (regions.some((region) => isFree(region, column))) free += 1;
    this.near = free > fewEnough ? near : null;
    values.forEach((value, index) => {
      this.plans.bounds[index] = value;
    });
  }

  /** Any plan of regions whose plans all have the values given: what is left to decide is the lottery's. */
  anyPlan(
    regions: readonly Restriction[],
    values: readonly number[],
    columns: KeptColumns,
  ): Float64Array | 'infeasible' | Ended {
    this.begin(regions, values, columns);
    const none = new Float64Array(this.parts.built.model.columns);
    for (const region of regions) {
      const { point, status } = this.integerMinimum(none, region, () => true);
      if (point !== null) {
        this.plans.offer(point);
        return point;
      }
      if (hasEnded(status)) return status;
    }
    return 'infeasible';
  }

  keptColumns(): KeptColumns {
    return { used: this.used, near: this.near };
  }

  /** Without candidates: either the empty plan keeps every rule, and is the best and only one, or there is no plan. */
  private onlyPlan(): Float64Array | 'infeasible' | Ended {
    const { model } = this.parts.built;
    const none = new Float64Array(model.columns);
    const found =
      model.columns === 0
        ? { status: 'optimal' as const, point: none }
        : this.integerMinimum(none, unrestricted(model), () => true);
    if (found.point === null) return found.status === 'optimal' ? 'failed' : found.status;
    this.plans.offer(found.point);
    this.plans.values?.forEach((value, index) => {
      this.plans.bounds[index] = value;
    });
    return found.point;
  }

  /** Runs steps in order on the present regions, which it narrows: the levels of the policy, or a round of the lottery. */
  runSteps(
    steps: readonly ChainStep[],
    onBound: (step: number, bound: number | null) => void,
    /** The first level of the policy to run, those before being certain; `null`: the steps are none of the policy's. */
    firstOfPolicy: number | null = null,
  ): Float64Array | 'infeasible' | Ended {
    const before: (readonly Restriction[])[] = [];
    const ofPolicy = firstOfPolicy !== null;
    let index = firstOfPolicy ?? 0;
    let certified = index;
    let point: Float64Array | null = null;
    let strict = -1;
    while (index < steps.length) {
      const step = steps[index] as ChainStep;
      const met = ofPolicy ? this.plans.metLevels(index) : -1;
      if (met > certified) {
        certified = met;
        // The plan that certifies goes along: an earlier point need not meet the levels since.
        point = this.plans.best;
      }
      before[index] = this.regions;
      const outcome: RegionOutcome | 'infeasible' | Ended =
        step === 'commute_threshold'
          ? lowestCommuteThreshold(this, certified === index ? point : null)
          : this.search(step, index, index === strict, met === index, onBound);
      if (hasEnded(outcome)) return outcome;
      const lost = outcome === 'infeasible';
      const unmet = !lost && outcome.point === null && index === steps.length - 1;
      if (lost || unmet) {
        // A face above holds no plan, or the last level is not met by one yet: settle strictly, the nearest level first.
        const again: number = unmet ? index : index - 1;
        if (again < certified || (again === index && strict === index)) return 'infeasible';
        this.regions = before[again] as readonly Restriction[];
        strict = again;
        // Bounds below were those of faces now given up; for the faces to come they would prove too much.
        for (let given = again; given <= index; given += 1) onBound(given, null);
        index = again;
        continue;
      }
      onBound(index, outcome.value);
      this.regions = outcome.regions;
      this.compactWhereItPays();
      if (outcome.point !== null) {
        point = outcome.point;
        this.plans.offer(point);
        certified = index + 1;
      }
      this.report(step === 'commute_threshold' ? (this.parts.levels[index]?.level ?? null) : step.level, index);
      index += 1;
    }
    if (ofPolicy) this.levelRegions = [...before, this.regions];
    return point ?? 'infeasible';
  }

  private search(
    step: Exclude<ChainStep, 'commute_threshold'>,
    index: number,
    strict: boolean,
    met: boolean,
    onBound: (step: number, bound: number) => void,
  ): RegionOutcome | 'infeasible' | Ended {
    const host = {
      program: this.programme,
      minimum: this.among(false),
      minimumNear: this.among(true),
      isIntegral: this.isIntegral,
      secondsLeft: this.secondsLeft,
      onOptimum: this.note,
      onPlan: this.plans.offer,
      onBound: (bound: number): void => {
        onBound(index, bound);
        this.report(step.level, index);
      },
    };
    const known = (met ? this.plans.values?.[index] : undefined) ?? Number.POSITIVE_INFINITY;
    const least = this.floor?.index === index ? this.floor.value : undefined;
    return searchRegions(host, step.goal, this.regions, strict, known, least);
  }

  /** A smaller programme once half the candidates are gone from every region. */
  private compactWhereItPays(): void {
    const needed = (column: number): boolean =>
      this.regions.some((region) => isFree(region, column) || (region.lower[column] as number) !== 0);
    let free = 0;
    for (let column = 0; column < this.groups.count; column += 1) if (needed(column)) free += 1;
    if (free >= this.freeAtRebuild / 2) return;
    this.freeAtRebuild = free;
    this.programme().compact(needed);
  }

  dispose(): void {
    this.program?.dispose();
  }
}
