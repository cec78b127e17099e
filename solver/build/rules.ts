import type { ModelRule } from './parts.ts';
import { backboneLeft } from './rules/backbone-left.ts';
import { budget } from './rules/budget.ts';
import { deferralCap } from './rules/deferral-cap.ts';
import { dormitoryBeds } from './rules/dormitory-beds.ts';
import { graduatingQuota } from './rules/graduating-quota.ts';
import { headExchange } from './rules/head-exchange.ts';
import { homeroomContinuity } from './rules/homeroom-continuity.ts';
import { maxMovers } from './rules/max-movers.ts';
import { newHireShare } from './rules/new-hire-share.ts';
import { onePlace } from './rules/one-place.ts';
import { onePrincipal } from './rules/one-principal.ts';
import { onlyTeacher } from './rules/only-teacher.ts';
import { outflow } from './rules/outflow.ts';
import { quotas } from './rules/quotas.ts';
import { schoolPosts } from './rules/school-posts.ts';
import { seedTeamBackbone } from './rules/seed-team-backbone.ts';
import { seedTeamSize } from './rules/seed-team-size.ts';
import { seedTeamSource } from './rules/seed-team-source.ts';
import { seedTeamStaffed } from './rules/seed-team-staffed.ts';
import { seedTeamSubjects } from './rules/seed-team-subjects.ts';
import { slotBalance } from './rules/slot-balance.ts';
import { specialGradePost } from './rules/special-grade-post.ts';
import { standardKept } from './rules/standard-kept.ts';
import { titleCaps } from './rules/title-caps.ts';

/** The rules of model.md section 2 that bind moves together; those about one pair are in `src/candidates`. */
export const modelRules: readonly ModelRule[] = [
  onePlace,
  slotBalance,
  schoolPosts,
  outflow,
  maxMovers,
  onlyTeacher,
  backboneLeft,
  graduatingQuota,
  homeroomContinuity,
  deferralCap,
  onePrincipal,
  headExchange,
  seedTeamSize,
  seedTeamSource,
  seedTeamBackbone,
  seedTeamSubjects,
  seedTeamStaffed,
  standardKept,
  newHireShare,
  titleCaps,
  specialGradePost,
  dormitoryBeds,
  budget,
  quotas,
];
