import type { GoalName } from '../../src/policy/goal.ts';
import type { ModelGoal } from './goal.ts';
import { changes } from './goals/changes.ts';
import { commuteMax } from './goals/commute-max.ts';
import { commuteTotal } from './goals/commute-total.ts';
import { cost } from './goals/cost.ts';
import { hiresRuralFirst } from './goals/hires-rural-first.ts';
import { movers } from './goals/movers.ts';
import { points } from './goals/points.ts';
import { unfilledPosts, unfilledRuralPosts } from './goals/shortage.ts';
import { standardShortfall } from './goals/standard-shortfall.ts';
import { variationOfArtsAndPe, variationOfBackbone, variationOfDegree } from './goals/variation.ts';
import { wishes } from './goals/wishes.ts';

/** The goals of model.md section 3 as costs on columns. */
export const modelGoals: Readonly<Record<GoalName, ModelGoal>> = {
  unfilled_rural_posts: unfilledRuralPosts,
  unfilled_posts: unfilledPosts,
  standard_shortfall: standardShortfall,
  cv_backbone: variationOfBackbone,
  cv_degree: variationOfDegree,
  cv_arts_pe: variationOfArtsAndPe,
  wishes,
  points,
  commute_total: commuteTotal,
  commute_max: commuteMax,
  movers,
  changes,
  hires_rural_first: hiresRuralFirst,
  cost,
};
