import type { GoalName } from '../../policy/goal.ts';
import type { Reading } from './reading.ts';

/** One goal of model.md section 3: its value for a plan, an integer, smaller is better. Words: `goal.<name>.says`. */
export interface GoalMeasure {
  readonly goal: GoalName;
  readonly clause: string;
  readonly measure: (reading: Reading) => number;
}
