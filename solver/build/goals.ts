import type { GoalName } from '../../src/policy/goal.ts';
import type { ModelGoal } from './goal.ts';
import { changes } from './goals/changes.ts';
import { commuteTotal } from './goals/commute-total.ts';
import { movers } from './goals/movers.ts';
import { points } from './goals/points.ts';
import { unfilledPosts, unfilledRuralPosts } from './goals/shortage.ts';
import { standardShortfall } from './goals/standard-shortfall.ts';
import { variationOfArtsAndPe, variationOfBackbone, variationOfDegree } from './goals/variation.ts';
import { wishes } from './goals/wishes.ts';

/** The goals of model.md section 3 that are costs on columns. `commute_max` is a bar, not a sum: strategy raises it. */
export type LinearGoalName = Exclude<GoalName, 'commute_max'>;

export const modelGoals: Readonly<Record<LinearGoalName, ModelGoal>> = {
  unfilled_rural_posts: unfilledRuralPosts,
  unfilled_posts: unfilledPosts,
  standard_shortfall: standardShortfall,
  cv_backbone: variationOfBackbone,
  cv_degree: variationOfDegree,
  cv_arts_pe: variationOfArtsAndPe,
  wishes,
  points,
  commute_total: commuteTotal,
  movers,
  changes,
};
