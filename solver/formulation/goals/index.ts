import type { GoalName } from '../../../src/policy/goal.ts';
import type { ModelGoal } from '../goal.ts';
import { changes } from './changes.ts';
import { commuteMax } from './commute-max.ts';
import { commuteTotal } from './commute-total.ts';
import { cost } from './cost.ts';
import { hiresRuralFirst } from './hires-rural-first.ts';
import { movers } from './movers.ts';
import { points } from './points.ts';
import { standardShortfall } from './standard-shortfall.ts';
import { surplusAhead } from './surplus-ahead.ts';
import { surplusPosts } from './surplus-posts.ts';
import { unfilledPosts, unfilledRuralPosts } from './unfilled-posts.ts';
import { variationExcess, variationOfArtsAndPe, variationOfBackbone, variationOfDegree } from './variation.ts';
import { wishes } from './wishes.ts';

/** The goals of model.md section 3 as costs on columns. */
export const modelGoals: Readonly<Record<GoalName, ModelGoal>> = {
  surplus_posts: surplusPosts,
  unfilled_rural_posts: unfilledRuralPosts,
  unfilled_posts: unfilledPosts,
  standard_shortfall: standardShortfall,
  cv_excess: variationExcess,
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
  surplus_ahead: surplusAhead,
};
