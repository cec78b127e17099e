import type { Highs, Model, ModelData } from 'highs';
import { type Ended, hasEnded } from './engine.ts';
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

export type ProgramStatus = 'optimal' | 'infeasible' | Ended;

export interface ProgramSolution {
  readonly status: ProgramStatus;
  readonly columnValues: ArrayLike<number>;
  readonly columnDuals: ArrayLike<number>;
  readonly rowValues: ArrayLike<number>;
  readonly rowDuals: ArrayLike<number>;
}

/** `scratch`: presolve and dual simplex; from the last basis `dual` for other bounds, `primal` for new columns or another goal. */
export type ProgramMethod = 'scratch' | 'dual' | 'primal';

/** HiGHS' model statuses that are answers, and the one of a run that took its whole time. */
const answers: Readonly<Record<number, ProgramStatus>> = { 7: 'optimal', 8: 'infeasible', 13: 'stopped' };
const noLimit = 2147483647;

/** Status of a HiGHS call that failed. */
const callFailed = -1;

/** HiGHS' choices of the simplex method. */
const strategies = { dual: 1, primal: 4 } as const;

interface RunOptions {
  readonly simplex: keyof typeof strategies;
  readonly presolve: 'choose' | 'off';
  readonly steps: number;
}

const coldStart: RunOptions = { simplex: 'dual', presolve: 'choose', steps: noLimit };

/**
 * A step of the primal simplex method costs ten times one of the dual after presolve: in a large programme it only
 * pays when the optimum is near.
 */
const largeProgram = 20_000;
const maxPrimalSteps = 1000;

/**
 * A linear programme that stays in HiGHS between solves: costs and bounds change, columns and rows are added, the
 * basis is kept. Dispose it: its memory is not collected.
 */
export class HighsProgram {
  private readonly highs: Highs;
  private model: Model;
  private columnCount: number;
  private rowCount: number;

  constructor(highs: Highs, block: ColumnBlock, rowLower: Float64Array, rowUpper: Float64Array) {
    this.highs = highs;
    this.columnCount = block.costs.length;
    this.rowCount = rowLower.length;
    this.model = this.create({
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
  }

  private create(data: ModelData): Model {
    const model = this.highs.createModel(data);
    model.options.set({ output_flag: false });
    return model;
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

  /**
   * Solves by the method. A run that fails, or ends without an answer, is repeated from scratch, then without presolve,
   * then as a new model by the primal simplex method: a basis, a reduction or a scaling can be what HiGHS fails on.
   */
  solve(method: ProgramMethod, seconds: number): ProgramSolution {
    const end = performance.now() + seconds * 1000;
    const secondsLeft = (): number => (end - performance.now()) / 1000;
    if (method === 'scratch') this.model.clearSolver();
    const few = method === 'primal' && this.columnCount > largeProgram;
    let status = this.run(secondsLeft(), {
      simplex: method === 'primal' ? 'primal' : 'dual',
      presolve: 'choose',
      steps: few ? maxPrimalSteps : noLimit,
    });
    for (const again of [this.runFromScratch, this.runWithoutPresolve, this.runAnew]) {
      if (status !== 'failed') break;
      status = secondsLeft() > 0 ? again(secondsLeft()) : 'stopped';
    }
    const solution = hasEnded(status) ? null : this.model.getSolution();
    return {
      status,
      columnValues: solution?.colValue ?? [],
      columnDuals: solution?.colDual ?? [],
      rowValues: solution?.rowValue ?? [],
      rowDuals: solution?.rowDual ?? [],
    };
  }

  private readonly runFromScratch = (seconds: number): ProgramStatus => {
    this.model.clearSolver();
    return this.run(seconds, coldStart);
  };

  private readonly runWithoutPresolve = (seconds: number): ProgramStatus => {
    this.model.clearSolver();
    return this.run(seconds, { ...coldStart, presolve: 'off' });
  };

  private readonly runAnew = (seconds: number): ProgramStatus => {
    const { status, value } = this.model.raw.getLp('csc');
    if (status === callFailed) return 'failed';
    this.model.dispose();
    this.model = this.create(value);
    return this.run(seconds, { ...coldStart, simplex: 'primal', presolve: 'off' });
  };

  private run(seconds: number, { simplex, presolve, steps }: RunOptions): ProgramStatus {
    this.model.options.set({
      simplex_strategy: strategies[simplex],
      simplex_iteration_limit: steps,
      presolve,
      time_limit: timeLimit(this.model.getRunTime() + seconds),
    });
    // The raw call returns its status; the wrapper's throws it.
    const { status } = this.model.raw.run();
    return status === callFailed ? 'failed' : (answers[this.model.getModelStatus()] ?? 'failed');
  }

  /** Statuses of columns and rows at the last solve, 1 being basic; `null` where the answer came without a basis. */
  basis(): { readonly columns: Int32Array; readonly rows: Int32Array } | null {
    if (this.model.info.get('basis_validity') === 0) return null;
    const { colStatus, rowStatus } = this.model.getBasis();
    return { columns: colStatus, rows: rowStatus };
  }

  /** After an infeasible solve: multipliers of the rows that show it, where the engine has them. */
  infeasibilityRay(): ArrayLike<number> | null {
    // The engine may solve once more for it, and fail.
    return this.model.raw.getDualRay().value?.values ?? null;
  }

  /** A basis to start from, of this programme's own size. HiGHS keeps the present one where it refuses this one. */
  startFrom(columns: Int32Array, rows: Int32Array): void {
    this.model.raw.setBasis({ colStatus: columns, rowStatus: rows });
  }

  dispose(): void {
    this.model.dispose();
  }
}
