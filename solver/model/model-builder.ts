import { type ColumnKind, type LinearModel, rankOf } from './linear-model.ts';

/** Numbers appended one by one into typed memory: a model has millions of coefficients. */
class GrowingNumbers {
  private memory = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.memory.length) {
      const larger = new Float64Array(this.memory.length * 2);
      larger.set(this.memory);
      this.memory = larger;
    }
    this.memory[this.length] = value;
    this.length += 1;
  }

  at(index: number): number | undefined {
    return index < this.length ? this.memory[index] : undefined;
  }

  toArray(): Float64Array {
    return this.memory.slice(0, this.length);
  }
}

const declaredInteger: readonly number[] = [rankOf.move, rankOf.choice, rankOf.excess];

/** Collects columns, rows and coefficients in any order; `build` sorts them by column once. */
export class ModelBuilder {
  private readonly lower = new GrowingNumbers();
  private readonly upper = new GrowingNumbers();
  private readonly rank = new GrowingNumbers();
  private readonly rowLower = new GrowingNumbers();
  private readonly rowUpper = new GrowingNumbers();
  private readonly entryRow = new GrowingNumbers();
  private readonly entryColumn = new GrowingNumbers();
  private readonly entryValue = new GrowingNumbers();

  get columns(): number {
    return this.lower.length;
  }

  get rows(): number {
    return this.rowLower.length;
  }

  /**
   * Moves, choices and excesses are declared integer; the other kinds are whole wherever these are. An excess takes any
   * number above its least one, and the half unit of room next to large coefficients would make it fractional. `null`:
   * a column that may be fractional.
   */
  column(lower: number, upper: number, kind: ColumnKind | null): number {
    this.lower.push(lower);
    this.upper.push(upper);
    this.rank.push(kind === null ? 0 : rankOf[kind]);
    return this.lower.length - 1;
  }

  lowerOf(column: number): number {
    return this.lower.at(column) ?? 0;
  }

  upperOf(column: number): number {
    return this.upper.at(column) ?? 0;
  }

  /** Whether a column is the net change of a slot: a count already. */
  isNet(column: number): boolean {
    return this.rank.at(column) === rankOf.net;
  }

  row(lower: number, upper: number): number {
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    return this.rowLower.length - 1;
  }

  /** Whether a row is broken where every column is 0: without columns that is what a model comes to. */
  hasInfeasibleEmptyRow(): boolean {
    return this.rowLower.toArray().some((lower) => lower > 0) || this.rowUpper.toArray().some((upper) => upper < 0);
  }

  entry(row: number, column: number, value: number): void {
    this.entryRow.push(row);
    this.entryColumn.push(column);
    this.entryValue.push(value);
  }

  /** Entries of the same row and column are added up; those that cancel are dropped. */
  build(): LinearModel {
    const columns = this.columns;
    const rows = this.rows;
    const rowOf = this.entryRow.toArray();
    const columnOf = this.entryColumn.toArray();
    const entryValues = this.entryValue.toArray();
    const count = new Int32Array(columns + 1);
    for (const column of columnOf) count[column + 1] = (count[column + 1] as number) + 1;
    for (let column = 0; column < columns; column += 1)
      count[column + 1] = (count[column + 1] as number) + (count[column] as number);
    const position = count.slice();
    const order = new Int32Array(columnOf.length);
    for (let entry = 0; entry < columnOf.length; entry += 1) {
      const column = columnOf[entry] as number;
      order[position[column] as number] = entry;
      position[column] = (position[column] as number) + 1;
    }
    const starts = new Int32Array(columns + 1);
    const indices = new Int32Array(columnOf.length);
    const values = new Float64Array(columnOf.length);
    const slotOfRow = new Int32Array(rows).fill(-1);
    let used = 0;
    for (let column = 0; column < columns; column += 1) {
      const begin = used;
      for (let at = count[column] as number; at < (count[column + 1] as number); at += 1) {
        const entry = order[at] as number;
        const row = rowOf[entry] as number;
        const place = slotOfRow[row] as number;
        if (place >= begin) values[place] = (values[place] as number) + (entryValues[entry] as number);
        else {
          slotOfRow[row] = used;
          indices[used] = row;
          values[used] = entryValues[entry] as number;
          used += 1;
        }
      }
      let kept = begin;
      for (let at = begin; at < used; at += 1) {
        slotOfRow[indices[at] as number] = -1;
        if (values[at] === 0) continue;
        indices[kept] = indices[at] as number;
        values[kept] = values[at] as number;
        kept += 1;
      }
      used = kept;
      starts[column + 1] = used;
    }
    return {
      columns,
      rows,
      lower: this.lower.toArray(),
      upper: this.upper.toArray(),
      integer: Uint8Array.from(this.rank.toArray(), (rank) => (declaredInteger.includes(rank) ? 1 : 0)),
      rank: Uint8Array.from(this.rank.toArray()),
      rowLower: this.rowLower.toArray(),
      rowUpper: this.rowUpper.toArray(),
      starts,
      indices: indices.slice(0, used),
      values: values.slice(0, used),
    };
  }
}
