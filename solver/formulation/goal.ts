import type { ModelParts } from './parts.ts';

/**
 * A goal of model.md section 3 on a model under construction: `write` adds its costs under the index `goal`.
 * Costs are integers on integer columns, so that the goal's value is an integer at every plan.
 */
export interface ModelGoal {
  readonly write: (parts: ModelParts, goal: number) => void;
}
