import type { ModelBuilder } from '../model/model-builder.ts';
import { addConstant, addCost, type CostSheet } from './counts.ts';

/** A goal counts what a function of the cost sheet is above its limit: `max(0, V − L)`. */
export interface Excess {
  readonly goal: number;
  /** Index of the function `V`. */
  readonly of: number;
  readonly limit: number;
}

/** Costs of the same column added up. */
const summed = (columns: readonly number[], costs: readonly number[]): ReadonlyMap<number, number> => {
  const sums = new Map<number, number>();
  columns.forEach((column, index) => {
    sums.set(column, (sums.get(column) ?? 0) + (costs[index] ?? 0));
  });
  return sums;
};

/**
 * One row `V − e <= L` and one column `e >= 0` of cost 1 for each excess, once the costs of all functions are gathered.
 * A function that cannot come above its limit needs neither; one that no move changes is a constant.
 */
export const writeExcesses = (builder: ModelBuilder, sheet: CostSheet, excesses: readonly Excess[]): void => {
  for (const { goal, of, limit } of excesses) {
    const costs = summed(sheet.columns[of] ?? [], sheet.costs[of] ?? []);
    const constant = sheet.constants[of] ?? 0;
    let most = constant;
    for (const [column, cost] of costs)
      most += cost > 0 ? cost * builder.upperOf(column) : cost * builder.lowerOf(column);
    if (most <= limit) continue;
    if (costs.size === 0) {
      addConstant(sheet, goal, constant - limit);
      continue;
    }
    const excess = builder.column(0, most - limit, 'excess');
    addCost(sheet, goal, excess, 1);
    const row = builder.row(Number.NEGATIVE_INFINITY, limit - constant);
    builder.entry(row, excess, -1);
    for (const [column, cost] of costs) builder.entry(row, column, cost);
  }
};
