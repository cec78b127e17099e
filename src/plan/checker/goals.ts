import type { GoalName } from '../../policy/goal.ts';
import type { GoalMeasure } from './goal.ts';
import { changes } from './goals/changes.ts';
import { commuteMax } from './goals/commute-max.ts';
import { commuteTotal } from './goals/commute-total.ts';
import { cost } from './goals/cost.ts';
import { cvArtsPe } from './goals/cv-arts-pe.ts';
import { cvBackbone } from './goals/cv-backbone.ts';
import { cvDegree } from './goals/cv-degree.ts';
import { hiresRuralFirst } from './goals/hires-rural-first.ts';
import { movers } from './goals/movers.ts';
import { points } from './goals/points.ts';
import { standardShortfall } from './goals/standard-shortfall.ts';
import { unfilledPosts } from './goals/unfilled-posts.ts';
import { unfilledRuralPosts } from './goals/unfilled-rural-posts.ts';
import { wishes } from './goals/wishes.ts';

/** The table of contents: every goal a policy may name, once. */
export const goals: Readonly<Record<GoalName, GoalMeasure>> = {
  unfilled_rural_posts: unfilledRuralPosts,
  unfilled_posts: unfilledPosts,
  standard_shortfall: standardShortfall,
  cv_backbone: cvBackbone,
  cv_degree: cvDegree,
  cv_arts_pe: cvArtsPe,
  wishes,
  points,
  commute_total: commuteTotal,
  commute_max: commuteMax,
  movers,
  changes,
  hires_rural_first: hiresRuralFirst,
  cost,
};
