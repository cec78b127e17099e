import type { Rule } from './rule.ts';
import { acceptsAssignment } from './rules/accepts-assignment.ts';
import { anotherSchool } from './rules/another-school.ts';
import { atTheirSchool } from './rules/at-their-school.ts';
import { backboneQuota } from './rules/backbone-quota.ts';
import { commuteLimit } from './rules/commute-limit.ts';
import { destinationAccepts } from './rules/destination-accepts.ts';
import { eligible } from './rules/eligible.ts';
import { gapMove } from './rules/gap-move.ts';
import { heads } from './rules/heads.ts';
import { knownJourney } from './rules/known-journey.ts';
import { knownSlot } from './rules/known-slot.ts';
import { knownTeacher } from './rules/known-teacher.ts';
import { maxMovers } from './rules/max-movers.ts';
import { moveKind } from './rules/move-kind.ts';
import { onePlace } from './rules/one-place.ts';
import { onePrincipal } from './rules/one-principal.ts';
import { orderAssign } from './rules/order-assign.ts';
import { orderForbid } from './rules/order-forbid.ts';
import { orderMove } from './rules/order-move.ts';
import { orderStay } from './rules/order-stay.ts';
import { principalsQuota } from './rules/principals-quota.ts';
import { qualified } from './rules/qualified.ts';
import { rotationQuota } from './rules/rotation-quota.ts';
import { schoolBackboneQuota } from './rules/school-backbone-quota.ts';
import { schoolOutflow } from './rules/school-outflow.ts';
import { schoolPosts } from './rules/school-posts.ts';
import { schoolRotationQuota } from './rules/school-rotation-quota.ts';
import { slotCeiling } from './rules/slot-ceiling.ts';
import { slotFloor } from './rules/slot-floor.ts';
import { subjectOutflow } from './rules/subject-outflow.ts';

/** The table of contents: first the quotas, then each move by itself, then what binds moves together. */
export const rules: readonly Rule[] = [
  rotationQuota,
  backboneQuota,
  schoolRotationQuota,
  schoolBackboneQuota,
  principalsQuota,
  knownTeacher,
  atTheirSchool,
  knownSlot,
  onePlace,
  anotherSchool,
  destinationAccepts,
  eligible,
  qualified,
  heads,
  moveKind,
  gapMove,
  commuteLimit,
  knownJourney,
  acceptsAssignment,
  orderMove,
  orderStay,
  orderAssign,
  orderForbid,
  onePrincipal,
  schoolPosts,
  slotFloor,
  slotCeiling,
  schoolOutflow,
  subjectOutflow,
  maxMovers,
];
