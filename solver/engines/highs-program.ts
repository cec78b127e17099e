import type { Highs, Model } from 'highs';
import { timeLimit } from './seconds.ts';

/** Columns to add to a programme: costs, bounds, and coefficients by compressed columns. */
export interface ColumnBlock {
  readonly costs: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export type ProgramStatus = 'optimal' | 'infeasible' | 'stopped';

export interface ProgramSolution {
  readonly status: ProgramStatus;
  readonly columnValues: ArrayLike<number>;
  readonly columnDuals: ArrayLike<number>;
  readonly rowValues: ArrayLike<number>;
  readonly rowDuals: ArrayLike<number>;
}

/** `scratch`: presolve and dual simplex; from the last basis `dual` for other bounds, `primal` for new columns or another goal. */
export type ProgramMethod = 'scratch' | 'dual' | 'primal';

/** HiGHS' status of a programme that ran into its limit of steps. */
const iterationLimit = 14;
const noLimit = 2147483647;

/** Statuses by which HiGHS says that it does not know: a solve error, unbounded or infeasible, unknown. */
const doubtful: ReadonlySet<number> = new Set([4, 9, 15]);

/**
 * A step of the primal simplex method costs ten times one of the dual after presolve: in a large programme it only
 * pays when the optimum is near.
 */
const largeProgram = 20_000;
const mostPrimalSteps = 1000;

const statusOf = (code: number): ProgramStatus => (code === 7 ? 'optimal' : code === 8 ? 'infeasible' : 'stopped');

/**
 * A linear programme that stays in HiGHS between solves: costs and bounds change, columns and rows are added, the
 * basis is kept. Dispose it: its memory is not collected.
 */
export class HighsProgram {
  private readonly model: Model;
  private columnCount: number;
  private rowCount: number;

  constructor(highs: Highs, block: ColumnBlock, rowLower: Float64Array, rowUpper: Float64Array) {
    this.columnCount = block.costs.length;
    this.rowCount = rowLower.length;
    this.model = highs.createModel({
      numCols: this.columnCount,
      numRows: this.rowCount,
      colCost: block.costs,
      colLower: block.lower,
      colUpper: block.upper,
      rowLower,
      rowUpper,
      matrix: {
        format: 'csc',
        numCols: this.columnCount,
        numRows: this.rowCount,
        starts: block.starts,
        indices: block.indices,
        values: block.values,
      },
    });
    this.model.options.set({ output_flag: false });
  }

  addColumns(block: ColumnBlock): void {
    const count = block.costs.length;
    if (count === 0) return;
    this.model.addCols({
      cost: block.costs,
      lower: block.lower,
      upper: block.upper,
      matrix: {
        format: 'csc',
        numCols: count,
        numRows: this.rowCount,
        starts: block.starts,
        indices: block.indices,
        values: block.values,
      },
    });
    this.columnCount += count;
  }

  /** One more row over the columns there are; columns added later bring their own coefficients for it. */
  addRow(lower: number, upper: number, indices: Int32Array, values: Float64Array): void {
    this.model.addRow(lower, upper, { indices, values });
    this.rowCount += 1;
  }

  setCosts(costs: Float64Array): void {
    this.model.changeColsCost({ kind: 'range', from: 0, to: this.columnCount - 1 }, costs);
  }

  setColumnBounds(lower: Float64Array, upper: Float64Array): void {
    this.model.changeColsBounds({ kind: 'range', from: 0, to: this.columnCount - 1 }, lower, upper);
  }

  setRowBounds(lower: Float64Array, upper: Float64Array): void {
    this.model.changeRowsBounds({ kind: 'range', from: 0, to: this.rowCount - 1 }, lower, upper);
  }

  solve(method: ProgramMethod, seconds: number): ProgramSolution {
    if (method === 'scratch') this.model.clearSolver();
    this.run(method, seconds, method === 'primal' && this.columnCount > largeProgram ? mostPrimalSteps : noLimit);
    const first = this.model.getModelStatus();
    if (first === iterationLimit || doubtful.has(first)) {
      this.model.clearSolver();
      this.run('scratch', seconds, noLimit);
    }
    if (doubtful.has(this.model.getModelStatus())) this.runWithoutPresolve(seconds);
    const status = statusOf(this.model.getModelStatus());
    const solution = this.model.getSolution();
    return {
      status,
      columnValues: solution.colValue ?? [],
      columnDuals: solution.colDual ?? [],
      rowValues: solution.rowValue ?? [],
      rowDuals: solution.rowDual ?? [],
    };
  }

  private runWithoutPresolve(seconds: number): void {
    this.model.clearSolver();
    this.model.options.set({ presolve: 'off' });
    this.run('scratch', seconds, noLimit);
    this.model.options.set({ presolve: 'choose' });
  }

  private run(method: ProgramMethod, seconds: number, steps: number): void {
    this.model.options.set({
      simplex_strategy: method === 'primal' ? 4 : 1,
      simplex_iteration_limit: steps,
      time_limit: timeLimit(this.model.getRunTime() + seconds),
    });
    this.model.run();
  }

  /** Statuses of columns and rows at the last solve, 1 being basic; `null` where the answer came without a basis. */
  basis(): { readonly columns: Int32Array; readonly rows: Int32Array } | null {
    if (this.model.info.get('basis_validity') === 0) return null;
    const { colStatus, rowStatus } = this.model.getBasis();
    return { columns: colStatus, rows: rowStatus };
  }

  /** After an infeasible solve: multipliers of the rows that show it, where the engine has them. */
  infeasibilityRay(): ArrayLike<number> | null {
    const ray = this.model.getDualRay();
    return ray === undefined ? null : ray.values;
  }

  /** A basis to start from, of this programme's own size. */
  startFrom(columns: Int32Array, rows: Int32Array): void {
    this.model.setBasis({ colStatus: columns, rowStatus: rows });
  }

  dispose(): void {
    this.model.dispose();
  }
}
