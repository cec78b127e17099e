import type { Instance } from '../build/instance.ts';
import type { Droppable, RequirementKind } from './requirement.ts';
import { acceptsAssignment } from './requirements/accepts-assignment.ts';
import { backboneQuota } from './requirements/backbone-quota.ts';
import { commuteLimit } from './requirements/commute-limit.ts';
import { budget, dormitoryBeds } from './requirements/costs.ts';
import { deferralCap } from './requirements/deferral-cap.ts';
import { destinationAccepts } from './requirements/destination-accepts.ts';
import { headExchange, headReplacement } from './requirements/heads.ts';
import { hirePlaced, newHireShare, ruralBond, ruralHire, serviceSchools } from './requirements/hires.ts';
import { knownJourney } from './requirements/known-journey.ts';
import { maxMovers } from './requirements/max-movers.ts';
import { moveKind } from './requirements/move-kind.ts';
import { onlyEligible } from './requirements/only-eligible.ts';
import { orders } from './requirements/orders.ts';
import { postPool } from './requirements/post-pool.ts';
import { principalsQuota } from './requirements/principals-quota.ts';
import { backboneLeft, graduatingQuota, homeroomContinuity, onlyTeacher } from './requirements/protections.ts';
import { returnSlots } from './requirements/return-slots.ts';
import { rotationQuota, schoolRotationQuota } from './requirements/rotation-quota.ts';
import { schoolOutflow } from './requirements/school-outflow.ts';
import { schoolPosts } from './requirements/school-posts.ts';
import { seedTeams } from './requirements/seed-teams.ts';
import { slotCeiling } from './requirements/slot-ceiling.ts';
import { slotFloor } from './requirements/slot-floor.ts';
import { standardKept } from './requirements/standard-kept.ts';
import { subjectOutflow } from './requirements/subject-outflow.ts';
import { grassrootsTitle, specialGradePost, titleCaps } from './requirements/titles.ts';

/**
 * The table of contents, in the order in which requirements are tried for dropping: what is dropped first is least
 * often named. Decisions about single people first, then limits, then the quotas, which every plan is made for.
 */
const kinds: readonly RequirementKind[] = [
  orders,
  headReplacement,
  hirePlaced,
  serviceSchools,
  ruralHire,
  ruralBond,
  newHireShare,
  grassrootsTitle,
  specialGradePost,
  titleCaps,
  dormitoryBeds,
  budget,
  acceptsAssignment,
  destinationAccepts,
  onlyEligible,
  knownJourney,
  deferralCap,
  onlyTeacher,
  homeroomContinuity,
  backboneLeft,
  subjectOutflow,
  slotFloor,
  standardKept,
  seedTeams,
  moveKind,
  commuteLimit,
  schoolOutflow,
  maxMovers,
  slotCeiling,
  returnSlots,
  postPool,
  schoolPosts,
  graduatingQuota,
  headExchange,
  principalsQuota,
  schoolRotationQuota,
  rotationQuota,
  backboneQuota,
];

/** Every requirement an instance has in force, in one order. */
export const requirementsOf = (instance: Instance): readonly Droppable[] => kinds.flatMap((kind) => kind(instance));
