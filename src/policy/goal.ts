/** The goals of model.md section 3, by name; smaller is better for each. */
export const goalNames = [
  'surplus_posts',
  'unfilled_rural_posts',
  'unfilled_posts',
  'standard_shortfall',
  'cv_excess',
  'cv_backbone',
  'cv_degree',
  'cv_arts_pe',
  'wishes',
  'points',
  'commute_total',
  'commute_max',
  'movers',
  'changes',
  'hires_rural_first',
  'cost',
  'surplus_ahead',
] as const;
export type GoalName = (typeof goalNames)[number];

/** A part of a level and the positive integer its value is multiplied with. */
export interface WeightedGoal {
  readonly goal: GoalName;
  readonly weight: number;
}

/** One level of the order: optimised as a whole, then held. Most levels have one part of weight 1. */
export type GoalLevel = readonly WeightedGoal[];
