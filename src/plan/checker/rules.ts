import { type RuleId, ruleIds } from '../../rules/rule-id.ts';
import type { Rule } from './rule.ts';
import { acceptsAssignment } from './rules/accepts-assignment.ts';
import { anotherSchool } from './rules/another-school.ts';
import { atTheirSchool } from './rules/at-their-school.ts';
import { backboneLeft } from './rules/backbone-left.ts';
import { backboneQuota } from './rules/backbone-quota.ts';
import { budget } from './rules/budget.ts';
import { closedSchool } from './rules/closed-school.ts';
import { commuteLimit } from './rules/commute-limit.ts';
import { deferralCap } from './rules/deferral-cap.ts';
import { destinationAccepts } from './rules/destination-accepts.ts';
import { dormitoryBeds } from './rules/dormitory-beds.ts';
import { eligible } from './rules/eligible.ts';
import { gapMove } from './rules/gap-move.ts';
import { graduatingClass } from './rules/graduating-class.ts';
import { graduatingQuota } from './rules/graduating-quota.ts';
import { grassrootsTitle } from './rules/grassroots-title.ts';
import { headExchange } from './rules/head-exchange.ts';
import { headReplacement } from './rules/head-replacement.ts';
import { headTenure } from './rules/head-tenure.ts';
import { heads } from './rules/heads.ts';
import { hireDestination } from './rules/hire-destination.ts';
import { hirePlaced } from './rules/hire-placed.ts';
import { hireQualified } from './rules/hire-qualified.ts';
import { hireSlot } from './rules/hire-slot.ts';
import { homeroomContinuity } from './rules/homeroom-continuity.ts';
import { knownHire } from './rules/known-hire.ts';
import { knownJourney } from './rules/known-journey.ts';
import { knownSlot } from './rules/known-slot.ts';
import { knownTeacher } from './rules/known-teacher.ts';
import { maxMovers } from './rules/max-movers.ts';
import { moveKind } from './rules/move-kind.ts';
import { newHireShare } from './rules/new-hire-share.ts';
import { onePlace } from './rules/one-place.ts';
import { onePrincipal } from './rules/one-principal.ts';
import { onlyTeacher } from './rules/only-teacher.ts';
import { orderAssign } from './rules/order-assign.ts';
import { orderForbid } from './rules/order-forbid.ts';
import { orderMove } from './rules/order-move.ts';
import { orderStay } from './rules/order-stay.ts';
import { postPool } from './rules/post-pool.ts';
import { principalsQuota } from './rules/principals-quota.ts';
import { qualified } from './rules/qualified.ts';
import { returnSlots } from './rules/return-slots.ts';
import { rotationQuota } from './rules/rotation-quota.ts';
import { ruralBond } from './rules/rural-bond.ts';
import { ruralHire } from './rules/rural-hire.ts';
import { schoolBackboneQuota } from './rules/school-backbone-quota.ts';
import { schoolOutflow } from './rules/school-outflow.ts';
import { schoolPosts } from './rules/school-posts.ts';
import { schoolRotationQuota } from './rules/school-rotation-quota.ts';
import { seedTeamBackbone } from './rules/seed-team-backbone.ts';
import { seedTeamSize } from './rules/seed-team-size.ts';
import { seedTeamSource } from './rules/seed-team-source.ts';
import { seedTeamStaffed } from './rules/seed-team-staffed.ts';
import { seedTeamSubjects } from './rules/seed-team-subjects.ts';
import { serviceSchools } from './rules/service-schools.ts';
import { slotCeiling } from './rules/slot-ceiling.ts';
import { slotFloor } from './rules/slot-floor.ts';
import { specialGradePost } from './rules/special-grade-post.ts';
import { standardKept } from './rules/standard-kept.ts';
import { subjectOutflow } from './rules/subject-outflow.ts';
import { titleCaps } from './rules/title-caps.ts';

/** The table of contents: the check of every rule. */
export const ruleChecks: Readonly<Record<RuleId, Rule>> = {
  rotation_quota: rotationQuota,
  backbone_quota: backboneQuota,
  school_rotation_quota: schoolRotationQuota,
  school_backbone_quota: schoolBackboneQuota,
  principals_quota: principalsQuota,
  known_teacher: knownTeacher,
  at_their_school: atTheirSchool,
  known_slot: knownSlot,
  one_place: onePlace,
  another_school: anotherSchool,
  destination_accepts: destinationAccepts,
  eligible: eligible,
  qualified: qualified,
  heads: heads,
  head_tenure: headTenure,
  move_kind: moveKind,
  gap_move: gapMove,
  commute_limit: commuteLimit,
  known_journey: knownJourney,
  accepts_assignment: acceptsAssignment,
  order_move: orderMove,
  order_stay: orderStay,
  order_assign: orderAssign,
  order_forbid: orderForbid,
  one_principal: onePrincipal,
  closed_school: closedSchool,
  head_replacement: headReplacement,
  head_exchange: headExchange,
  school_posts: schoolPosts,
  return_slots: returnSlots,
  post_pool: postPool,
  seed_team_size: seedTeamSize,
  seed_team_source: seedTeamSource,
  seed_team_backbone: seedTeamBackbone,
  seed_team_subjects: seedTeamSubjects,
  seed_team_staffed: seedTeamStaffed,
  slot_floor: slotFloor,
  slot_ceiling: slotCeiling,
  school_outflow: schoolOutflow,
  subject_outflow: subjectOutflow,
  standard_kept: standardKept,
  max_movers: maxMovers,
  only_teacher: onlyTeacher,
  backbone_left: backboneLeft,
  graduating_class: graduatingClass,
  graduating_quota: graduatingQuota,
  homeroom_continuity: homeroomContinuity,
  deferral_cap: deferralCap,
  known_hire: knownHire,
  hire_slot: hireSlot,
  hire_placed: hirePlaced,
  hire_qualified: hireQualified,
  hire_destination: hireDestination,
  rural_hire: ruralHire,
  rural_bond: ruralBond,
  service_schools: serviceSchools,
  new_hire_share: newHireShare,
  title_caps: titleCaps,
  grassroots_title: grassrootsTitle,
  special_grade_post: specialGradePost,
  dormitory_beds: dormitoryBeds,
  budget: budget,
};

/** The checks in the order of their rows. */
export const rules: readonly Rule[] = ruleIds.map((id) => ruleChecks[id]);
