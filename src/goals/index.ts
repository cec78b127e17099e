import type { GoalName } from '../policy/goal.ts';
import { changes } from './changes/index.ts';
import { commuteMax } from './commute-max/index.ts';
import { commuteTotal } from './commute-total/index.ts';
import { cost } from './cost/index.ts';
import { cvArtsPe } from './cv-arts-pe/index.ts';
import { cvBackbone } from './cv-backbone/index.ts';
import { cvDegree } from './cv-degree/index.ts';
import { cvExcess } from './cv-excess/index.ts';
import type { GoalMeasure } from './goal.ts';
import { hiresRuralFirst } from './hires-rural-first/index.ts';
import { movers } from './movers/index.ts';
import { points } from './points/index.ts';
import { standardShortfall } from './standard-shortfall/index.ts';
import { surplusAhead } from './surplus-ahead/index.ts';
import { surplusPosts } from './surplus-posts/index.ts';
import { unfilledPosts } from './unfilled-posts/index.ts';
import { unfilledRuralPosts } from './unfilled-rural-posts/index.ts';
import { wishes } from './wishes/index.ts';

/** The table of contents: every goal a policy may name, once. */
export const goals: Readonly<Record<GoalName, GoalMeasure>> = {
  surplus_posts: surplusPosts,
  unfilled_rural_posts: unfilledRuralPosts,
  unfilled_posts: unfilledPosts,
  standard_shortfall: standardShortfall,
  cv_excess: cvExcess,
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
  surplus_ahead: surplusAhead,
};
