import type { GoalName } from '../../src/policy/goal.ts';
import type { LinearGoal, LinearModel } from '../model/linear-model.ts';
import { addConvexTerms, type ConvexTerm, type CostSheet } from './counts.ts';
import type { ModelGoal } from './goal.ts';
import { modelGoals } from './goals/index.ts';
import type { Instance } from './instance.ts';
import { type ModelParts, startModel } from './parts.ts';
import { modelRules } from './rules/index.ts';
import { slotLimits } from './rules/slot-balance.ts';
import { writeExcesses } from './write-excesses.ts';

/** The model of an instance: every rule as rows, every goal of the policy as costs. The first columns are the candidates. */
export interface BuiltModel {
  readonly model: LinearModel;
  readonly goals: ReadonlyMap<GoalName, LinearGoal>;
  /** The other requested items, in the order given. */
  readonly measures: readonly LinearGoal[];
}

const denseGoal = (sheet: CostSheet, goal: number, columns: number): LinearGoal => {
  const costs = new Float64Array(columns);
  const at = sheet.columns[goal] ?? [];
  const cost = sheet.costs[goal] ?? [];
  at.forEach((column, index) => {
    costs[column] = (costs[column] as number) + (cost[index] as number);
  });
  return { constant: sheet.constants[goal] ?? 0, costs };
};

/** Functions of the same count share one chain of segments. */
const writeConvexTerms = (parts: ModelParts): void => {
  const byCount = new Map<string, ConvexTerm[]>();
  for (const term of parts.convex) {
    const list = byCount.get(term.count.key);
    if (list) list.push(term);
    else byCount.set(term.count.key, [term]);
  }
  for (const terms of byCount.values()) {
    const count = terms[0]?.count;
    if (count !== undefined) addConvexTerms(parts.builder, parts.sheet, count, terms);
  }
};

/** The goals a policy names, each once, in order of first mention; the bar on the longest journey needs no column when alone. */
const goalsToWrite = (levels: Instance['policy']['goals']): readonly GoalName[] => [
  ...new Set(
    levels
      .filter((level) => !(level.length === 1 && level[0]?.goal === 'commute_max'))
      .flatMap((level) => level.map((part) => part.goal)),
  ),
];

/** `measures` are values to optimise that no policy can name, as the moves that a limit refuses. */
export const buildModel = (instance: Instance, measures: readonly ModelGoal[] = []): BuiltModel => {
  const names = goalsToWrite(instance.policy.goals);
  const parts = startModel(instance, names.length + measures.length, (slot) => slotLimits(instance, slot));
  for (const rule of modelRules) rule.write(parts);
  names.forEach((name, goal) => {
    modelGoals[name].write(parts, goal);
  });
  measures.forEach((measure, index) => {
    measure.write(parts, names.length + index);
  });
  writeConvexTerms(parts);
  writeExcesses(parts.builder, parts.sheet, parts.excesses);
  // Without candidates an infeasible row needs a column, so that the engine finds it infeasible.
  if (parts.builder.columns === 0 && parts.builder.hasInfeasibleEmptyRow()) parts.builder.column(0, 0, null);
  const model = parts.builder.build();
  return {
    model,
    goals: new Map(names.map((name, goal) => [name, denseGoal(parts.sheet, goal, model.columns)])),
    measures: measures.map((_measure, index) => denseGoal(parts.sheet, names.length + index, model.columns)),
  };
};
