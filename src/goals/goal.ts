import type { PlanFacts } from '../plan/facts/plan-facts.ts';
import type { GoalName } from '../policy/goal.ts';
import type { GroupName } from '../readiness/columns.ts';

/** One goal of model.md section 3: its value for a plan, an integer, smaller is better. Words: `goal.<name>.says`. */
export interface GoalMeasure {
  readonly goal: GoalName;
  readonly clause: string;
  /** Columns of the dataset that decide it; without them the readiness of a dataset says what is assumed. */
  readonly needs: readonly GroupName[];
  readonly measure: (facts: PlanFacts) => number;
}
