import type { Highs } from 'highs';
import { type ColumnBlock, HighsProgram, type ProgramMethod, type ProgramSolution } from '../engines/highs-program.ts';
import { largestInRows, largestOf } from '../model/largest-in-rows.ts';
import { type HeldGoal, isFree, type Restriction, type SavedStart } from './restriction.ts';

/** Reduced costs this small are zero: costs are integers, and the engine's own tolerance is 1e-7. */
export const zeroCost = 1e-5;

/** The size a ray is brought to, at the coefficient that feels it most: noise stays below `zeroCost`. */
const rayScale = 1000;

/** HiGHS' status of a basic column or row. */
const basic = 1;

/** What a linear programme over all free columns came to, though it only ever held a part of them. */
export interface ProgramAnswer {
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  readonly value: number;
  /** A value for every column of the full model. */
  readonly point: Float64Array;
  /** Reduced cost of every column of the full model. */
  readonly reduced: Float64Array;
  readonly rowDuals: ArrayLike<number>;
  /** The price of each goal that has a row, by its costs. */
  readonly heldPrices: ReadonlyMap<Float64Array, number>;
}

/** Which candidates belong together when columns are chosen: a few per group enter at a time. */
export interface ColumnGroups {
  readonly count: number;
  /** First and second group of each of the first `count` columns; later columns are always in the programme. */
  readonly first: Int32Array;
  readonly second: Int32Array;
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
    return { lower: Float64Array.of(...rowLower, ...lower), upper: Float64Array.of(...rowUpper, ...upper) };
  }

  /** Rows for the goals the restriction holds and the programme does not know yet. */
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
   * Goes on with another restriction of the same model, from the basis there is. After a cut of the region just
   * solved that basis is still dual feasible; after its face was fixed and the goal changed it is primal feasible.
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
    if (restriction.start !== null) this.startFrom(restriction.start);
  }

  /** The basis of the last solve, by columns of the full model, for whoever comes back to this region. */
  savedStart(): SavedStart | null {
    const basis = this.program.basis();
    if (basis === null) return null;
    const { columns, rows } = basis;
    const statuses = new Int8Array(this.restriction.model.columns);
    this.list().forEach((column, index) => {
      statuses[column] = columns[index] as number;
    });
    return { columns: statuses, rows };
  }

  private startFrom(start: SavedStart): void {
    const statuses = Int32Array.from(this.list(), (column) => start.columns[column] as number);
    let size = 0;
    for (const status of statuses) if (status === basic) size += 1;
    // Rows of goals held since then start without a price.
    const rows = new Int32Array(this.restriction.model.rows + this.heldCosts.length).fill(basic);
    rows.set(start.rows);
    for (const status of rows) if (status === basic) size += 1;
    // A basic column that left the programme since makes the basis too small: then the present one serves.
    if (size === rows.length) this.program.startFrom(statuses, rows);
  }

  /** The same programme without the candidates that no region needs and that are not basic: fewer columns to price. */
  compact(needed: (column: number) => boolean): void {
    const before = this.program.basis();
    if (before === null) return;
    const columns = this.list();
    const kept = Int32Array.from(columns.keys()).filter((index) => {
      const column = columns[index] as number;
      return column >= this.groups.count || before.columns[index] === basic || needed(column);
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

  /** Reduced costs of all columns at given row prices. */
  private price(costs: Float64Array, rowDuals: ArrayLike<number>): Float64Array {
    const { model } = this.restriction;
    const reduced = costs.slice();
    for (let column = 0; column < model.columns; column += 1) {
      let cost = reduced[column] as number;
      const end = model.starts[column + 1] as number;
      for (let entry = model.starts[column] as number; entry < end; entry += 1)
        cost -= (rowDuals[model.indices[entry] as number] as number) * (model.values[entry] as number);
      reduced[column] = cost;
    }
    this.heldCosts.forEach((held, which) => {
      const price = rowDuals[model.rows + which] as number;
      if (price === 0) return;
      for (let column = 0; column < model.columns; column += 1)
        reduced[column] = (reduced[column] as number) - price * (held[column] as number);
    });
    return reduced;
  }

  /** The free columns left out that would improve: the best few of each group. */
  private entering(reduced: Float64Array, perGroup: number): Int32Array {
    const wanted: number[] = [];
    for (let column = 0; column < this.groups.count; column += 1)
      if (this.inside[column] === 0 && (reduced[column] as number) < -zeroCost && isFree(this.restriction, column))
        wanted.push(column);
    wanted.sort((a, b) => (reduced[a] as number) - (reduced[b] as number) || a - b);
    const taken = [new Map<number, number>(), new Map<number, number>()] as const;
    const chosen = wanted.filter((column) => {
      const first = this.groups.first[column] as number;
      const second = this.groups.second[column] as number;
      const inFirst = taken[0].get(first) ?? 0;
      const inSecond = taken[1].get(second) ?? 0;
      if (inFirst >= perGroup && inSecond >= perGroup) return false;
      taken[0].set(first, inFirst + 1);
      taken[1].set(second, inSecond + 1);
      return true;
    });
    return Int32Array.from(chosen);
  }

  /**
   * The multipliers that show a programme infeasible, of a size that makes them comparable with costs whatever the
   * coefficients of their rows are, and without those that are noise; `null` where the engine has none.
   */
  private evenRay(): Float64Array | null {
    const ray = this.program.infeasibilityRay();
    if (ray === null) return null;
    const inRows = largestInRows(this.restriction.model);
    const largest = Float64Array.of(...inRows, ...this.heldCosts.map(largestOf));
    const most = largest.reduce((size, one, row) => Math.max(size, Math.abs((ray[row] as number) * one)), 0);
    if (most === 0) return null;
    return largest.map((one, row) => {
      const even = ((ray[row] as number) * rayScale) / most;
      return Math.abs(even) * one > zeroCost ? even : 0;
    });
  }

  /**
   * Of an infeasible programme, the free columns left out that could mend it (Farkas pricing): its ray shows the rows
   * ask for more than the columns inside can give, or less; only a column that gives in that direction helps. None
   * helps: then no plan is in the restriction. `null` where the ray shows nothing.
   */
  private mending(): Int32Array | null {
    const ray = this.evenRay();
    if (ray === null) return null;
    const { lower, upper } = this.restriction;
    const yields = this.price(new Float64Array(this.restriction.model.columns), ray).map((value) => -value);
    let least = 0;
    let most = 0;
    for (const column of this.list()) {
      const give = yields[column] as number;
      if (Math.abs(give) <= zeroCost) continue;
      least += give * ((give > 0 ? lower : upper)[column] as number);
      most += give * ((give > 0 ? upper : lower)[column] as number);
    }
    const bounds = this.rowBounds();
    let asksLeast = 0;
    let asksMost = 0;
    for (let row = 0; row < bounds.lower.length; row += 1) {
      const price = ray[row] as number;
      if (price === 0) continue;
      asksLeast += price * ((price > 0 ? bounds.lower : bounds.upper)[row] as number);
      asksMost += price * ((price > 0 ? bounds.upper : bounds.lower)[row] as number);
    }
    const direction = most < asksLeast - zeroCost ? 1 : least > asksMost + zeroCost ? -1 : 0;
    if (direction === 0) return null;
    return this.entering(
      yields.map((value) => -direction * value),
      6,
    );
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

  /** Minimises over all free columns. `secondsLeft` is asked before each solve; `onRound` hears the value so far. */
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
        // After presolve the engine would have to solve once more to know its ray: then all columns enter at once.
        const rest = (method === 'dual' ? this.mending() : null) ?? this.enterAll();
        if (rest.length === 0) return this.answer('infeasible', costs, solution, new Float64Array(0));
        this.enter(rest, costs);
        method = rest.length > this.columnCount / 10 ? 'scratch' : 'dual';
        continue;
      }
      if (solution.status === 'stopped') return this.answer('stopped', costs, solution, new Float64Array(0));
      const reduced = this.price(costs, solution.rowDuals);
      const columns = this.entering(reduced, 6);
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
