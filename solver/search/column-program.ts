import type { Highs } from 'highs';
import {
  type ColumnBlock,
  HighsProgram,
  type ProgramMethod,
  type ProgramSolution,
  type ProgramStatus,
} from '../engines/highs-program.ts';
import { evenRay, rayDirection, yieldsOf } from './farkas-pricing.ts';
import { type ColumnGroups, fewOfEachGroup, joined, reducedCosts, zeroCost } from './pricing.ts';
import { type HeldGoal, isFree, type Restriction, type SavedStart } from './restriction.ts';

/** Columns of a group that enter at a time. */
const perGroup = 6;

/** HiGHS' status of a basic column or row. */
const basic = 1;
/** Its status of a column at its lower bound. */
const atLower = 0;

/** What a linear programme over all free columns came to, though it only ever held a part of them. */
export interface ProgramAnswer {
  readonly status: ProgramStatus;
  readonly value: number;
  /** A value for every column of the full model. */
  readonly point: Float64Array;
  /** Reduced cost of every column of the full model. */
  readonly reduced: Float64Array;
  readonly rowDuals: ArrayLike<number>;
  /** The price of each goal that has a row, by its costs. */
  readonly heldPrices: ReadonlyMap<Float64Array, number>;
}

/**
 * A linear programme over a restriction solved by column generation: of a million moves a few ten thousand matter,
 * and the prices of the rows show which. Every column left out is priced at the end, so the optimum is that of all.
 */
export class ColumnProgram {
  private readonly highs: Highs;
  private readonly groups: ColumnGroups;
  private restriction: Restriction;
  private readonly inside: Uint8Array;
  private columns: Int32Array;
  private columnCount = 0;
  private program: HighsProgram;
  private started = false;
  private afterCut = false;
  /** Goals that have a row of their own, after the model's rows; one not held by the present restriction is free. */
  private readonly heldCosts: Float64Array[] = [];

  constructor(highs: Highs, restriction: Restriction, groups: ColumnGroups, first: (column: number) => boolean) {
    this.highs = highs;
    this.groups = groups;
    this.restriction = restriction;
    this.inside = new Uint8Array(restriction.model.columns);
    this.columns = new Int32Array(1024);
    for (let column = 0; column < restriction.model.columns; column += 1)
      if (column >= groups.count || (isFree(restriction, column) ? first(column) : restriction.lower[column] !== 0))
        this.take(column);
    this.program = this.freshProgram();
  }

  get size(): number {
    return this.columnCount;
  }

  private take(column: number): void {
    if (this.columnCount === this.columns.length) {
      const larger = new Int32Array(this.columns.length * 2);
      larger.set(this.columns);
      this.columns = larger;
    }
    this.columns[this.columnCount] = column;
    this.columnCount += 1;
    this.inside[column] = 1;
  }

  private list(): Int32Array {
    return this.columns.subarray(0, this.columnCount);
  }

  private pick(source: Float64Array, columns: Int32Array): Float64Array {
    return Float64Array.from(columns, (column) => source[column] as number);
  }

  private block(columns: Int32Array, costs: Float64Array): ColumnBlock {
    const { model } = this.restriction;
    let entries = 0;
    for (const column of columns) {
      entries += (model.starts[column + 1] as number) - (model.starts[column] as number);
      for (const held of this.heldCosts) if (held[column] !== 0) entries += 1;
    }
    const starts = new Int32Array(columns.length + 1);
    const indices = new Int32Array(entries);
    const values = new Float64Array(entries);
    let used = 0;
    columns.forEach((column, index) => {
      for (let entry = model.starts[column] as number; entry < (model.starts[column + 1] as number); entry += 1) {
        indices[used] = model.indices[entry] as number;
        values[used] = model.values[entry] as number;
        used += 1;
      }
      this.heldCosts.forEach((held, which) => {
        if (held[column] === 0) return;
        indices[used] = model.rows + which;
        values[used] = held[column] as number;
        used += 1;
      });
      starts[index + 1] = used;
    });
    return {
      costs: this.pick(costs, columns),
      lower: this.pick(this.restriction.lower, columns),
      upper: this.pick(this.restriction.upper, columns),
      starts,
      indices,
      values,
    };
  }

  private freshProgram(): HighsProgram {
    const none = new Float64Array(this.restriction.model.columns);
    const { lower, upper } = this.rowBounds();
    return new HighsProgram(this.highs, this.block(this.list(), none), lower, upper);
  }

  private heldAt(costs: Float64Array): HeldGoal | undefined {
    return this.restriction.held.find((goal) => goal.costs === costs);
  }

  private rowBounds(): { readonly lower: Float64Array; readonly upper: Float64Array } {
    const { rowLower, rowUpper } = this.restriction;
    const { heldCosts } = this;
    if (heldCosts.length === 0) return { lower: rowLower, upper: rowUpper };
    const lower = heldCosts.map((costs) => this.heldAt(costs)?.lower ?? Number.NEGATIVE_INFINITY);
    const upper = heldCosts.map((costs) => this.heldAt(costs)?.upper ?? Number.POSITIVE_INFINITY);
    return { lower: joined(rowLower, lower), upper: joined(rowUpper, upper) };
  }

  /** Adds rows for the goals the restriction holds and the programme lacks. */
  private addHeldRows(): void {
    for (const { costs, lower, upper } of this.restriction.held) {
      if (this.heldCosts.includes(costs)) continue;
      const entries = [...this.list().entries()].filter(([, column]) => costs[column] !== 0);
      this.program.addRow(
        lower,
        upper,
        Int32Array.from(entries, ([index]) => index),
        Float64Array.from(entries, ([, column]) => costs[column] as number),
      );
      this.heldCosts.push(costs);
    }
  }

  /**
   * Continues with another restriction of the same model, from the present basis. After a cut of the region just solved
   * that basis is still dual feasible; after its face was fixed and the goal changed it is primal feasible.
   */
  turnTo(restriction: Restriction, afterCut: boolean): void {
    this.restriction = restriction;
    this.addHeldRows();
    this.enterFixed();
    const columns = this.list();
    this.program.setColumnBounds(this.pick(restriction.lower, columns), this.pick(restriction.upper, columns));
    const { lower, upper } = this.rowBounds();
    this.program.setRowBounds(lower, upper);
    this.afterCut = afterCut;
    const { start } = restriction;
    if (start === null || !this.startFrom(start)) return;
    this.started = true;
    this.afterCut ||= start.isDual === true;
  }

  /** The basis of the last solve, by columns of the full model, for the next solve of this region. */
  savedStart(): SavedStart | null {
    const basis = this.program.basis();
    if (basis === null) return null;
    const { columns, rows } = basis;
    const statuses = new Int8Array(this.restriction.model.columns);
    this.list().forEach((column, index) => {
      statuses[column] = columns[index] as number;
    });
    return { columns: statuses, rows, held: [...this.heldCosts] };
  }

  private startFrom(start: SavedStart): boolean {
    const statuses = Int32Array.from(this.list(), (column) => start.columns[column] as number);
    let size = 0;
    for (const status of statuses) if (status === basic) size += 1;
    const own = this.restriction.model.rows;
    // Rows of goals held since then start without a price.
    const rows = new Int32Array(own + this.heldCosts.length).fill(basic);
    rows.set(start.rows.subarray(0, own));
    start.held.forEach((costs, index) => {
      const at = this.heldCosts.indexOf(costs);
      if (at !== -1) rows[own + at] = start.rows[own + index] as number;
    });
    for (const status of rows) if (status === basic) size += 1;
    // A basic column that left the programme since makes the basis too small: then the present one serves.
    if (size !== rows.length) return false;
    this.program.startFrom(statuses, rows);
    return true;
  }

  /**
   * The same programme without the candidates that no region needs: fewer columns to price. One that the basis has off
   * its lower bound stays, or the basis would no longer be a start.
   */
  compact(needed: (column: number) => boolean): void {
    const before = this.program.basis();
    if (before === null) return;
    const columns = this.list();
    const kept = Int32Array.from(columns.keys()).filter((index) => {
      const column = columns[index] as number;
      return column >= this.groups.count || before.columns[index] !== atLower || needed(column);
    });
    const names = kept.map((index) => columns[index] as number);
    this.program.dispose();
    this.inside.fill(0);
    this.columnCount = 0;
    for (const column of names) this.take(column);
    this.program = this.freshProgram();
    this.program.startFrom(
      kept.map((index) => before.columns[index] as number),
      before.rows,
    );
  }

  /** The free columns left out that would improve: the best few of each group. */
  private entering(reduced: Float64Array): Int32Array {
    const wanted: number[] = [];
    for (let column = 0; column < this.groups.count; column += 1)
      if (this.inside[column] === 0 && (reduced[column] as number) < -zeroCost && isFree(this.restriction, column))
        wanted.push(column);
    return fewOfEachGroup(wanted, reduced, this.groups, perGroup);
  }

  /** The excluded columns that could make an infeasible programme feasible; `null` where its ray is inconclusive. */
  private mending(): Int32Array | null {
    const { model, lower, upper } = this.restriction;
    const given = this.program.infeasibilityRay();
    const ray = given === null ? null : evenRay(given, model, this.heldCosts);
    if (ray === null) return null;
    const yields = yieldsOf(model, this.heldCosts, ray);
    const direction = rayDirection(ray, yields, this.list(), { lower, upper }, this.rowBounds());
    return direction === 0 ? null : this.entering(yields.map((value) => -direction * value));
  }

  private enterAll(): Int32Array {
    const rest: number[] = [];
    for (let column = 0; column < this.groups.count; column += 1)
      if (this.inside[column] === 0 && isFree(this.restriction, column)) rest.push(column);
    return Int32Array.from(rest);
  }

  /** A column left out counts as 0: one that the restriction fixes elsewhere must be inside. */
  private enterFixed(): void {
    const fixed: number[] = [];
    for (let column = 0; column < this.groups.count; column += 1)
      if (this.inside[column] === 0 && (this.restriction.lower[column] as number) !== 0) fixed.push(column);
    if (fixed.length > 0) this.enter(Int32Array.from(fixed), new Float64Array(this.restriction.model.columns));
  }

  private enter(columns: Int32Array, costs: Float64Array): void {
    this.program.addColumns(this.block(columns, costs));
    for (const column of columns) this.take(column);
  }

  /** Minimises over all free columns. `secondsLeft` is called before each solve; `onRound` gets the value so far. */
  minimise(
    costs: Float64Array,
    secondsLeft: () => number,
    onRound: (answer: ProgramAnswer) => void = () => {},
  ): ProgramAnswer {
    this.program.setCosts(this.pick(costs, this.list()));
    let method: ProgramMethod = !this.started ? 'scratch' : this.afterCut ? 'dual' : 'primal';
    this.afterCut = false;
    for (;;) {
      const solution = this.program.solve(method, secondsLeft());
      this.started = true;
      if (solution.status === 'infeasible') {
        // After presolve the engine would need another solve for its ray: then all columns enter together.
        const rest = (method === 'dual' ? this.mending() : null) ?? this.enterAll();
        if (rest.length === 0) return this.answer('infeasible', costs, solution, new Float64Array(0));
        this.enter(rest, costs);
        method = rest.length > this.columnCount / 10 ? 'scratch' : 'dual';
        continue;
      }
      if (solution.status !== 'optimal') return this.answer(solution.status, costs, solution, new Float64Array(0));
      const reduced = reducedCosts(this.restriction.model, this.heldCosts, costs, solution.rowDuals);
      const columns = this.entering(reduced);
      const answer = this.answer('optimal', costs, solution, reduced);
      onRound(answer);
      if (columns.length === 0) return answer;
      this.enter(columns, costs);
      // Many new columns are solved faster from scratch with presolve than by pivoting them in one by one.
      method = columns.length > Math.max(200, this.columnCount / 100) ? 'scratch' : 'primal';
    }
  }

  private answer(
    status: ProgramAnswer['status'],
    costs: Float64Array,
    solution: ProgramSolution,
    reduced: Float64Array,
  ): ProgramAnswer {
    const point = this.restriction.lower.slice();
    let value = 0;
    this.list().forEach((column, index) => {
      point[column] = solution.columnValues[index] ?? 0;
    });
    for (let column = 0; column < point.length; column += 1)
      value += (costs[column] as number) * (point[column] as number);
    const { rowDuals } = solution;
    const { rows } = this.restriction.model;
    const heldPrices = new Map(this.heldCosts.map((held, which) => [held, rowDuals[rows + which] ?? 0]));
    return { status, value, point, reduced, rowDuals, heldPrices };
  }

  dispose(): void {
    this.program.dispose();
  }
}
