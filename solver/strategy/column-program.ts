import type { Highs } from 'highs';
import { type ColumnBlock, HighsProgram, type ProgramMethod, type ProgramSolution } from '../engines/highs-program.ts';
import { isFree, type Restriction } from './restriction.ts';

/** Reduced costs this small are zero: costs are integers, and the engine's own tolerance is 1e-7. */
export const zeroCost = 1e-5;

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
  readonly rowValues: ArrayLike<number>;
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
  private readonly restriction: Restriction;
  private readonly inside: Uint8Array;
  private columns: Int32Array;
  private columnCount = 0;
  private program: HighsProgram;
  private heldRows = 0;
  private started = false;

  constructor(highs: Highs, restriction: Restriction, groups: ColumnGroups, first: (column: number) => boolean) {
    this.highs = highs;
    this.groups = groups;
    this.restriction = restriction;
    this.inside = new Uint8Array(restriction.model.columns);
    this.columns = new Int32Array(1024);
    for (let column = 0; column < restriction.model.columns; column += 1)
      if (column >= groups.count || (isFree(restriction, column) && first(column))) this.take(column);
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
    const { model, held } = this.restriction;
    const goals = held.slice(0, this.heldRows);
    let entries = 0;
    for (const column of columns) {
      entries += (model.starts[column + 1] as number) - (model.starts[column] as number);
      for (const goal of goals) if (goal.costs[column] !== 0) entries += 1;
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
      goals.forEach((goal, which) => {
        const cost = goal.costs[column] as number;
        if (cost === 0) return;
        indices[used] = model.rows + which;
        values[used] = cost;
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
    const { rowLower, rowUpper, held } = this.restriction;
    this.heldRows = held.length;
    const lower = new Float64Array(rowLower.length + held.length).fill(Number.NEGATIVE_INFINITY);
    const upper = new Float64Array(rowUpper.length + held.length);
    lower.set(rowLower);
    upper.set(rowUpper);
    held.forEach((goal, index) => {
      lower[rowLower.length + index] = goal.lower;
      upper[rowUpper.length + index] = goal.upper;
    });
    const none = new Float64Array(this.restriction.model.columns);
    return new HighsProgram(this.highs, this.block(this.list(), none), lower, upper);
  }

  /** Bounds, rows and held goals as the restriction has them now; the basis stays. */
  refresh(): void {
    const { lower, upper, rowLower, rowUpper, held, model } = this.restriction;
    const columns = this.list();
    this.program.setColumnBounds(this.pick(lower, columns), this.pick(upper, columns));
    while (this.heldRows < held.length) {
      const goal = held[this.heldRows];
      if (goal === undefined) break;
      const at = Int32Array.from(columns.keys()).filter((index) => goal.costs[columns[index] as number] !== 0);
      this.program.addRow(
        goal.lower,
        goal.upper,
        at,
        Float64Array.from(at, (index) => goal.costs[columns[index] as number] as number),
      );
      this.heldRows += 1;
    }
    const allLower = new Float64Array(model.rows + this.heldRows).fill(Number.NEGATIVE_INFINITY);
    const allUpper = new Float64Array(model.rows + this.heldRows);
    allLower.set(rowLower);
    allUpper.set(rowUpper);
    held.forEach((goal, index) => {
      allLower[model.rows + index] = goal.lower;
      allUpper[model.rows + index] = goal.upper;
    });
    this.program.setRowBounds(allLower, allUpper);
  }

  /** The same programme without the candidates that were fixed away and are not basic: fewer columns to price. */
  compact(): void {
    const before = this.program.basis();
    const columns = this.list();
    const kept = Int32Array.from(columns.keys()).filter((index) => {
      const column = columns[index] as number;
      return (
        column >= this.groups.count ||
        before.columns[index] === basic ||
        isFree(this.restriction, column) ||
        this.restriction.lower[column] !== 0
      );
    });
    const names = kept.map((index) => columns[index] as number);
    this.program.dispose();
    this.inside.fill(0);
    this.columnCount = 0;
    for (const column of names) this.take(column);
    this.program = this.freshProgram();
    const rows = new Int32Array(this.restriction.model.rows + this.heldRows).fill(basic);
    rows.set(before.rows);
    this.program.startFrom(
      kept.map((index) => before.columns[index] as number),
      rows,
    );
  }

  /** Reduced costs of all columns at given row prices. */
  private price(costs: Float64Array, rowDuals: ArrayLike<number>): Float64Array {
    const { model, held } = this.restriction;
    const reduced = costs.slice();
    for (let column = 0; column < model.columns; column += 1) {
      let cost = reduced[column] as number;
      const end = model.starts[column + 1] as number;
      for (let entry = model.starts[column] as number; entry < end; entry += 1)
        cost -= (rowDuals[model.indices[entry] as number] as number) * (model.values[entry] as number);
      reduced[column] = cost;
    }
    held.slice(0, this.heldRows).forEach((goal, which) => {
      const dual = rowDuals[model.rows + which] as number;
      if (dual === 0) return;
      for (let column = 0; column < model.columns; column += 1)
        reduced[column] = (reduced[column] as number) - dual * (goal.costs[column] as number);
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

  private enterAll(): Int32Array {
    const rest: number[] = [];
    for (let column = 0; column < this.groups.count; column += 1)
      if (this.inside[column] === 0 && isFree(this.restriction, column)) rest.push(column);
    return Int32Array.from(rest);
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
    let method: ProgramMethod = this.started ? 'primal' : 'scratch';
    for (;;) {
      const solution = this.program.solve(method, secondsLeft());
      this.started = true;
      if (solution.status === 'infeasible') {
        const rest = this.enterAll();
        if (rest.length === 0) return this.answer('infeasible', costs, solution, new Float64Array(0));
        this.enter(rest, costs);
        method = 'scratch';
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
      method = columns.length > Math.max(200, this.columnCount / 200) ? 'scratch' : 'primal';
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
    return { status, value, point, reduced, rowDuals: solution.rowDuals, rowValues: solution.rowValues };
  }

  dispose(): void {
    this.program.dispose();
  }
}
