import type { Highs } from 'highs';
import type { GoalLevel } from '../../src/policy/goal.ts';
import type { BuiltModel } from '../build/build-model.ts';
import { type Instance, movesOf } from '../build/instance.ts';
import type { IntegerEngine } from '../engines/engine.ts';
import { goalValue } from '../model/linear-model.ts';
import { barLevel } from './bar.ts';
import { type ColumnGroups, ColumnProgram, type ProgramAnswer } from './column-program.ts';
import { fixBeyondGap, fixFace, valueTolerance } from './face.ts';
import { firstColumns } from './first-columns.ts';
import { guideWeights } from './guide-weights.ts';
import type { SolvableLevel } from './levels.ts';
import type { LevelResult, SolveSurroundings } from './plan-engine.ts';
import { copyOf, type Restriction, reducedModel, unrestricted } from './restriction.ts';

interface ChainParts {
  readonly highs: Highs;
  readonly engine: IntegerEngine;
  readonly instance: Instance;
  readonly built: BuiltModel;
  readonly levels: readonly SolvableLevel[];
  readonly surroundings: SolveSurroundings;
}

/** One step of the chain: a cost to minimise and hold, a level of the policy or a round of the lottery. */
export interface ChainStep {
  readonly level: GoalLevel | null;
  readonly constant: number;
  readonly costs: Float64Array;
}

/** Where the chain stood before a step, to come back to when its face turns out to hold no plan. */
interface Snapshot {
  readonly step: number;
  readonly restriction: Restriction;
}

/**
 * Levels one after the other on one linear programme. Each level's linear optimum is a bound; the chain goes on along
 * the optimal face, and an integral vertex further down certifies all levels above it at once. Where the face has no
 * plan, the chain goes back to the first level not certified and settles it by an integer programme.
 */
export class LevelChain {
  readonly parts: ChainParts;
  /** The best plan so far by the levels in order, as a point of the model. */
  best: Float64Array | null = null;
  restriction: Restriction;
  private program: ColumnProgram | null = null;
  private readonly groups: ColumnGroups;
  private readonly bounds: (number | null)[];
  private bestValues: readonly number[] = [];
  private freeAtRebuild: number;

  constructor(parts: ChainParts) {
    this.parts = parts;
    this.restriction = unrestricted(parts.built.model);
    const { teacher, slot } = parts.instance.candidates;
    this.groups = { count: teacher.length, first: teacher, second: slot };
    this.bounds = parts.levels.map(() => null);
    this.freeAtRebuild = teacher.length;
  }

  get candidateCount(): number {
    return this.groups.count;
  }

  /** Values of all levels at an integral point, from the costs; the checker recomputes them once more from the moves. */
  private valuesAt(point: Float64Array): readonly number[] {
    return this.parts.levels.map((level) => {
      if (level.kind === 'linear') return Math.round(goalValue(level.goal, point));
      let longest = 0;
      this.parts.instance.candidates.minutes.forEach((minutes, candidate) => {
        if ((point[candidate] as number) > 0.5) longest = Math.max(longest, minutes);
      });
      return level.weight * longest;
    });
  }

  levelResults(point: Float64Array): readonly LevelResult[] {
    const values = this.valuesAt(point);
    let proven = true;
    return this.parts.levels.map((level, index) => {
      const value = values[index] as number;
      const bound = proven ? (this.bounds[index] ?? null) : null;
      proven = proven && bound !== null && value === bound;
      return { level: level.level, value, bound, proven };
    });
  }

  isIntegral(point: Float64Array): boolean {
    for (let candidate = 0; candidate < this.groups.count; candidate += 1) {
      const value = point[candidate] as number;
      if (value > 1e-6 && value < 1 - 1e-6) return false;
    }
    return true;
  }

  /** Remembers a plan when it is better than the best so far, level by level. */
  private offer(point: Float64Array): void {
    const rounded = point.map((value, column) => (column < this.groups.count ? Math.round(value) : value));
    const values = this.valuesAt(rounded);
    const better =
      this.best === null ||
      values.reduce<number>((order, value, index) => order || (this.bestValues[index] as number) - value, 0) > 0;
    if (!better) return;
    this.best = rounded;
    this.bestValues = values;
    this.parts.surroundings.incumbent(
      movesOf(this.parts.instance, (column) => (rounded[column] as number) > 0.5),
      this.bounds,
    );
  }

  private secondsLeft = (): number => this.parts.surroundings.secondsLeft();

  private tell(level: GoalLevel | null, index: number): void {
    const bound = this.bounds[index] ?? null;
    this.parts.surroundings.report({
      phase: level === null ? 'lottery' : 'levels',
      level,
      best: this.best === null ? null : (this.bestValues[index] ?? null),
      bound,
    });
  }

  /** An integer programme over the restriction, without the columns `keeps` refuses. */
  integerMinimum(
    costs: Float64Array,
    restriction: Restriction,
    keeps: (column: number) => boolean,
  ): { readonly status: 'optimal' | 'infeasible' | 'stopped'; readonly point: Float64Array | null } {
    const reduced = reducedModel(restriction, keeps);
    if (reduced === null) return { status: 'infeasible', point: null };
    const answer = this.parts.engine.minimise(
      { model: reduced.model, costs: Float64Array.from(reduced.columns, (column) => costs[column] as number) },
      { seconds: this.secondsLeft() },
    );
    if (answer.status === 'failed' || (answer.status === 'stopped' && answer.point === null))
      return { status: 'stopped', point: null };
    const point = answer.point === null ? null : reduced.expand(answer.point);
    return { status: answer.status === 'stopped' ? 'stopped' : answer.status, point };
  }

  /** A plan early: the columns the linear programme uses or nearly uses, as a small integer programme. */
  private firstPlan(answer: ProgramAnswer, costs: Float64Array): void {
    if (this.best !== null) return;
    if (this.isIntegral(answer.point)) {
      this.offer(answer.point);
      return;
    }
    const found = this.integerMinimum(
      costs,
      this.restriction,
      (column) => column >= this.groups.count || (answer.point[column] as number) > 1e-6,
    );
    if (found.point !== null) this.offer(found.point);
  }

  private guideCosts(): Float64Array {
    const goals = this.parts.levels.flatMap((level) => (level.kind === 'linear' ? [level.goal] : []));
    const weights = guideWeights(goals);
    const costs = new Float64Array(this.parts.built.model.columns);
    goals.forEach((goal, index) => {
      const weight = weights[index] as number;
      for (let column = 0; column < costs.length; column += 1)
        costs[column] = (costs[column] as number) + weight * (goal.costs[column] as number);
    });
    return costs;
  }

  private programme(): ColumnProgram {
    if (this.program === null) {
      const costs = this.guideCosts();
      const chosen = firstColumns(costs, this.groups);
      this.program = new ColumnProgram(
        this.parts.highs,
        this.restriction,
        this.groups,
        (column) => chosen[column] === 1,
      );
    }
    return this.program;
  }

  /** All levels of the policy: the final integral point, or why there is none. */
  run(): Float64Array | 'infeasible' | 'stopped' {
    const guide = this.guideCosts();
    const first = this.parts.levels[0]?.level ?? null;
    this.tell(first, 0);
    const start = this.programme().minimise(guide, this.secondsLeft, (answer) => {
      this.firstPlan(answer, guide);
      this.tell(first, 0);
    });
    if (start.status !== 'optimal') return start.status;
    this.firstPlan(start, guide);
    const steps: (ChainStep | 'bar')[] = this.parts.levels.map((level) =>
      level.kind === 'bar' ? 'bar' : { level: level.level, constant: level.goal.constant, costs: level.goal.costs },
    );
    return this.runSteps(steps, (index, bound) => {
      this.bounds[index] = bound;
    });
  }

  /** Runs steps in order on the present restriction, which it narrows. */
  runSteps(
    steps: readonly (ChainStep | 'bar')[],
    onBound: (step: number, bound: number) => void,
  ): Float64Array | 'infeasible' | 'stopped' {
    let certified: Snapshot = { step: 0, restriction: copyOf(this.restriction) };
    let point: Float64Array | null = null;
    let settle = -1;
    /** Some face since the last certified level holds no plan: that level is settled by an integer programme. */
    const goBack = (): number => {
      this.restriction = copyOf(certified.restriction);
      this.restart();
      settle = certified.step;
      return certified.step - 1;
    };
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index];
      if (step === undefined) break;
      if (step === 'bar') {
        const bar = barLevel(this, certified.step === index ? point : null);
        if (bar === 'infeasible' && certified.step < index) {
          index = goBack();
          continue;
        }
        if (typeof bar === 'string') return bar;
        onBound(index, bar.value);
        point = bar.point;
        this.offer(point);
        this.narrowed();
        certified = { step: index + 1, restriction: copyOf(this.restriction) };
        continue;
      }
      const answer = this.programme().minimise(step.costs, this.secondsLeft);
      if (answer.status === 'infeasible' && certified.step < index) {
        index = goBack();
        continue;
      }
      if (answer.status !== 'optimal') return answer.status;
      const value = step.constant + answer.value;
      const tolerance = valueTolerance(value);
      const target = Math.ceil(value - tolerance);
      const gap = Math.max(0, target - value);
      onBound(index, target);
      if (gap > tolerance || index === settle) {
        const settled = this.settle(step, answer);
        if (settled === 'infeasible' && certified.step < index) {
          index = goBack();
          continue;
        }
        if (typeof settled === 'string') return settled;
        onBound(index, settled.value);
        point = settled.point;
        this.offer(point);
        this.tell(step.level, index);
        this.narrowed();
        certified = { step: index + 1, restriction: copyOf(this.restriction) };
        continue;
      }
      fixFace(this.restriction, answer);
      this.narrowed();
      if (this.isIntegral(answer.point)) {
        point = answer.point;
        this.offer(point);
        certified = { step: index + 1, restriction: copyOf(this.restriction) };
      } else if (index === steps.length - 1) {
        const found = this.integerMinimum(step.costs, this.restriction, () => true);
        if (found.status === 'stopped') return 'stopped';
        if (found.point === null) {
          index = goBack();
          continue;
        }
        point = found.point;
        this.offer(point);
      }
      this.tell(step.level, index);
    }
    return point ?? 'infeasible';
  }

  /** The exact best of a step: integer programmes over the columns within a gap, widened until the gap is met. */
  private settle(
    step: ChainStep,
    answer: ProgramAnswer,
  ): { readonly value: number; readonly point: Float64Array } | 'infeasible' | 'stopped' {
    const linear = step.constant + answer.value;
    const tolerance = valueTolerance(linear);
    const within = (gap: number) => (column: number) => {
      if (column >= this.groups.count) return true;
      return Math.abs(answer.reduced[column] as number) <= gap + tolerance || (answer.point[column] as number) > 1e-6;
    };
    let gap = Math.max(Math.ceil(linear - tolerance) - linear, Math.abs(linear) * 1e-5);
    for (;;) {
      const everything = !answer.reduced.some(
        (price, column) => column < this.groups.count && Math.abs(price) > gap + tolerance,
      );
      const found = this.integerMinimum(step.costs, this.restriction, within(gap));
      if (found.status === 'stopped') {
        if (found.point !== null) this.offer(found.point);
        return 'stopped';
      }
      if (found.point !== null) {
        const value = Math.round(step.constant + goalValue({ constant: 0, costs: step.costs }, found.point));
        if (everything || value - linear <= gap + tolerance) {
          const missing = value - linear;
          if (missing <= tolerance) fixFace(this.restriction, answer);
          else {
            fixBeyondGap(this.restriction, answer, missing);
            const held = value - step.constant;
            this.restriction.held.push({ costs: step.costs, lower: held, upper: held });
          }
          return { value, point: found.point };
        }
        gap = Math.max(gap * 2, value - linear);
        continue;
      }
      if (everything) return 'infeasible';
      gap = Math.max(gap * 8, 1);
    }
  }

  /** After the restriction was narrowed: tighter bounds, and a smaller programme once half the candidates are gone. */
  private narrowed(): void {
    let free = 0;
    for (let column = 0; column < this.groups.count; column += 1)
      if ((this.restriction.lower[column] as number) < (this.restriction.upper[column] as number)) free += 1;
    if (free < this.freeAtRebuild / 2) {
      this.freeAtRebuild = free;
      this.programme().compact();
    } else this.programme().refresh();
  }

  restart(): void {
    this.program?.dispose();
    this.program = null;
  }

  dispose(): void {
    this.program?.dispose();
  }
}
