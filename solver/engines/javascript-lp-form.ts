import type packaged from 'javascript-lp-solver';
import { halfUnit } from '../model/half-unit.ts';
import type { LinearModel } from '../model/linear-model.ts';

/** The package's own form of a model. */
export type PackageModel = Parameters<InstanceType<typeof packaged.default.Model>['loadJson']>[0];

/** How a model is put to the package: its simplex may cycle or err on one form and not on another. */
export interface Form {
  /** Rows divided by a power of two near their largest coefficient, which is exact. */
  readonly scaled: boolean;
  readonly reversed: boolean;
  /** Below this the package takes a number for 0. */
  readonly precision: number;
}

/** A column as the package has it: zero or more, its lower bound taken off. A fixed column is a constant. */
export interface ShiftedColumn {
  readonly name: string;
  readonly base: number;
  readonly free: boolean;
}

export const shiftedColumns = (model: LinearModel): readonly ShiftedColumn[] =>
  Array.from(model.lower, (lower, column) => ({
    name: `x${column}`,
    base: Number.isFinite(lower) ? lower : 0,
    free: lower !== model.upper[column],
  }));

/** Largest coefficient of each row over its free columns (0 without any), and what its fixed parts add up to. */
const rowsOf = (model: LinearModel, columns: readonly ShiftedColumn[]) => {
  const largest = new Float64Array(model.rows);
  const constant = new Float64Array(model.rows);
  columns.forEach(({ base, free }, column) => {
    for (let at = model.starts[column] as number; at < (model.starts[column + 1] as number); at += 1) {
      const row = model.indices[at] as number;
      const value = model.values[at] as number;
      constant[row] = (constant[row] as number) + base * value;
      if (free) largest[row] = Math.max(largest[row] as number, Math.abs(value));
    }
  });
  return { largest, constant };
};

/** A row's bounds as the package has them, with the half unit of room next to large coefficients. */
const bounds = (lower: number, upper: number, room: number, factor: number): PackageModel['constraints'][string] =>
  lower === upper
    ? { equal: lower * factor }
    : {
        ...(Number.isFinite(lower) ? { min: (lower - room) * factor } : {}),
        ...(Number.isFinite(upper) ? { max: (upper + room) * factor } : {}),
      };

/** The model in the package's form; `null` when a row without a free column cannot hold. */
export const packageModel = (
  model: LinearModel,
  costs: Float64Array,
  columns: readonly ShiftedColumn[],
  { scaled, reversed }: Form,
): PackageModel | null => {
  const { largest, constant } = rowsOf(model, columns);
  const scale = Float64Array.from(largest, (value) =>
    scaled ? 2 ** -Math.max(0, Math.floor(Math.log2(Math.max(1, value))) - 6) : 1,
  );
  const constraints: PackageModel['constraints'] = {};
  for (let row = 0; row < model.rows; row += 1) {
    const lower = Math.ceil(model.rowLower[row] as number) - (constant[row] as number);
    const upper = Math.floor(model.rowUpper[row] as number) - (constant[row] as number);
    if (largest[row] !== 0)
      constraints[`r${row}`] = bounds(lower, upper, halfUnit(largest[row] as number), scale[row] as number);
    else if (lower > 0 || upper < 0) return null;
  }
  const variables: PackageModel['variables'] = {};
  const ints: NonNullable<PackageModel['ints']> = {};
  const unrestricted: NonNullable<PackageModel['unrestricted']> = {};
  const order = [...columns.keys()].filter((column) => columns[column]?.free);
  for (const column of reversed ? order.reverse() : order) {
    const { name, base } = columns[column] as ShiftedColumn;
    const entries: Record<string, number> = { cost: costs[column] as number };
    for (let at = model.starts[column] as number; at < (model.starts[column + 1] as number); at += 1) {
      const row = model.indices[at] as number;
      entries[`r${row}`] = (model.values[at] as number) * (scale[row] as number);
    }
    const width = (model.upper[column] as number) - base;
    if (Number.isFinite(width)) {
      constraints[`b${column}`] = { max: width };
      entries[`b${column}`] = 1;
    }
    variables[name] = entries;
    if (model.integer[column] === 1) ints[name] = 1;
    if (!Number.isFinite(model.lower[column] as number)) unrestricted[name] = 1;
  }
  return { optimize: 'cost', opType: 'min', constraints, variables, ints, unrestricted };
};
