import type { ModelBuilder } from '../model/model-builder.ts';

/** `base + Σ value · column`: a head count after the plan, between whole numbers `low` and `high`. */
export interface Count {
  /** Which count this is: functions of the same count share one chain of segments. */
  readonly key: string;
  readonly base: number;
  readonly terms: readonly (readonly [column: number, value: number])[];
  readonly low: number;
  readonly high: number;
}

/** A function of a count that one goal adds: given at whole numbers, convex between them. */
export interface ConvexTerm {
  readonly goal: number;
  readonly count: Count;
  readonly value: (count: number) => number;
}

/** Where the goals' costs are gathered while the model is built; costs of the same column add up. */
export interface CostSheet {
  readonly constants: number[];
  readonly columns: number[][];
  readonly costs: number[][];
}

export const costSheet = (goals: number): CostSheet => ({
  constants: Array.from({ length: goals }, () => 0),
  columns: Array.from({ length: goals }, () => []),
  costs: Array.from({ length: goals }, () => []),
});

/** One more function beside those of the goals, by its index: a row can be made of it. */
export const addFunction = ({ constants, columns, costs }: CostSheet): number => {
  costs.push([]);
  columns.push([]);
  return constants.push(0) - 1;
};

export const addConstant = (sheet: CostSheet, goal: number, value: number): void => {
  sheet.constants[goal] = (sheet.constants[goal] ?? 0) + value;
};

export const addCost = (sheet: CostSheet, goal: number, column: number, cost: number): void => {
  if (cost === 0) return;
  sheet.columns[goal]?.push(column);
  sheet.costs[goal]?.push(cost);
};

/**
 * Convex functions of one count through its integer points, exactly: the count is its lowest value plus segments, cut
 * where any function bends, each costing its slope. Filling them from the left is cheapest for every convex function,
 * so several goals share one chain. A function without a bend needs no segment, unless the count can take only two
 * values: then its one segment is 0 or 1, and a search can fix it.
 */
export const addConvexTerms = (
  builder: ModelBuilder,
  sheet: CostSheet,
  count: Count,
  terms: readonly ConvexTerm[],
): void => {
  const slopes = (at: number): number[] => terms.map((term) => term.value(at + 1) - term.value(at));
  const bends: { from: number; slopes: number[] }[] = [];
  for (let at = count.low; at < count.high; at += 1) {
    const here = slopes(at);
    const last = bends.at(-1);
    if (last === undefined || here.some((slope, index) => slope !== last.slopes[index]))
      bends.push({ from: at, slopes: here });
  }
  terms.forEach((term) => {
    addConstant(sheet, term.goal, term.value(count.low));
  });
  const choice = count.high - count.low === 1 && count.terms.some(([column]) => !builder.isNet(column));
  if (bends.length <= 1 && !choice) {
    const only = bends[0]?.slopes ?? terms.map(() => 0);
    terms.forEach((term, index) => {
      const slope = only[index] ?? 0;
      addConstant(sheet, term.goal, slope * (count.base - count.low));
      for (const [column, value] of count.terms) addCost(sheet, term.goal, column, slope * value);
    });
    return;
  }
  const row = builder.row(count.low - count.base, count.low - count.base);
  for (const [column, value] of count.terms) builder.entry(row, column, value);
  bends.forEach((bend, index) => {
    const width = (bends[index + 1]?.from ?? count.high) - bend.from;
    const segment = builder.column(0, width, 'segment');
    builder.entry(row, segment, -1);
    terms.forEach((term, which) => {
      addCost(sheet, term.goal, segment, bend.slopes[which] ?? 0);
    });
  });
};
