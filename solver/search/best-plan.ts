import { type Instance, movesOf } from '../formulation/instance.ts';
import { type ExcessRow, excessRows, withLeastExcesses } from '../model/excess-rows.ts';
import { goalValue, type LinearModel } from '../model/linear-model.ts';
import type { SolvableLevel } from './levels.ts';
import type { LevelResult, SolveSurroundings } from './plan-engine.ts';

/** The best plan found so far by the levels in order, with the bounds of its levels. */
export class BestPlan {
  /** As a point of the model. */
  best: Float64Array | null = null;
  values: readonly number[] | null = null;
  /** What no plan can go below at each level, the levels before at their bounds; `null` while unknown. */
  readonly bounds: (number | null)[];
  private readonly instance: Instance;
  private readonly levels: readonly SolvableLevel[];
  private readonly emit: SolveSurroundings['incumbent'];
  private readonly excesses: readonly ExcessRow[];

  constructor(
    instance: Instance,
    levels: readonly SolvableLevel[],
    emit: SolveSurroundings['incumbent'],
    model: LinearModel,
  ) {
    this.excesses = excessRows(model);
    this.instance = instance;
    this.levels = levels;
    this.emit = emit;
    this.bounds = levels.map(() => null);
  }

  /** Values of all levels at an integral point, from the costs; the checker recomputes them once more from the moves. */
  private valuesAt(given: Float64Array): readonly number[] {
    const point = withLeastExcesses(this.excesses, given);
    return this.levels.map((level) => {
      if (level.kind === 'linear') return Math.round(goalValue(level.goal, point));
      let longest = 0;
      this.instance.counted.forEach((minutes, candidate) => {
        if ((point[candidate] as number) > 0.5) longest = Math.max(longest, minutes);
      });
      return level.weight * longest;
    });
  }

  /** Remembers a plan when it is better than the best so far, level by level. */
  offer = (point: Float64Array): void => {
    const moves = this.instance.candidates.teacher.length;
    const rounded = point.map((value, column) => (column < moves ? Math.round(value) : value));
    const values = this.valuesAt(rounded);
    const before = this.values;
    const better =
      before === null ||
      values.reduce<number>((order, value, index) => order || (before[index] as number) - value, 0) > 0;
    if (!better) return;
    this.best = rounded;
    this.values = values;
    this.emit(
      movesOf(this.instance, (column) => (rounded[column] as number) > 0.5),
      this.bounds,
    );
  };

  /** How many of the levels before `index` the best plan meets at their bounds: those faces do hold a plan. */
  metLevels(index: number): number {
    if (this.values === null) return -1;
    let met = 0;
    while (met < index && this.values[met] === this.bounds[met]) met += 1;
    return met;
  }

  /**
   * Best and bound of a level as progress shows them. A bound holds for plans that keep the values of the levels before
   * it; the value of other plans may be less, so they do not count as best.
   */
  reachedAt(index: number): { readonly best: number | null; readonly bound: number | null } {
    const best = this.metLevels(index) === index ? (this.values?.[index] ?? null) : null;
    return { best, bound: this.bounds[index] ?? null };
  }

  /** What is reached and proven at a point: a bound counts as far as all levels before are proven. */
  levelResults(point: Float64Array): readonly LevelResult[] {
    const values = this.valuesAt(point);
    let proven = true;
    return this.levels.map((level, index) => {
      const value = values[index] as number;
      const bound = proven ? (this.bounds[index] ?? null) : null;
      proven = proven && bound !== null && value === bound;
      return { level: level.level, value, bound, proven };
    });
  }
}
