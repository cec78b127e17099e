import type { GoalLevel } from '../../src/policy/goal.ts';
import type { BuiltModel } from '../formulation/build-model.ts';
import type { LinearGoal } from '../model/linear-model.ts';

/** A level for the strategies: a linear goal, or the commute threshold when the level is the longest journey alone. */
export type SolvableLevel =
  | { readonly kind: 'linear'; readonly level: GoalLevel; readonly goal: LinearGoal }
  | { readonly kind: 'commute_threshold'; readonly level: GoalLevel; readonly weight: number };

/** The levels of a policy on a built model: the weighted parts of a level added up, column by column. */
export const solvableLevels = (built: BuiltModel, levels: readonly GoalLevel[]): readonly SolvableLevel[] =>
  levels.map((level) => {
    const only = level[0];
    if (level.length === 1 && only?.goal === 'commute_max')
      return { kind: 'commute_threshold', level, weight: only.weight };
    const costs = new Float64Array(built.model.columns);
    let constant = 0;
    for (const { goal: name, weight } of level) {
      const goal = built.goals.get(name);
      if (goal === undefined) continue;
      constant += weight * goal.constant;
      for (let column = 0; column < costs.length; column += 1)
        costs[column] = (costs[column] as number) + weight * (goal.costs[column] as number);
    }
    return { kind: 'linear', level, goal: { constant, costs } };
  });
