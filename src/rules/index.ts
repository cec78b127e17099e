import { acceptsAssignment } from './accepts-assignment/index.ts';
import { anotherSchool } from './another-school/index.ts';
import { atTheirSchool } from './at-their-school/index.ts';
import { backboneLeft } from './backbone-left/index.ts';
import { backboneQuota } from './backbone-quota/index.ts';
import { budget } from './budget/index.ts';
import { closedSchool } from './closed-school/index.ts';
import { commuteLimit } from './commute-limit/index.ts';
import { deferralCap } from './deferral-cap/index.ts';
import { destinationAccepts } from './destination-accepts/index.ts';
import { dormitoryBeds } from './dormitory-beds/index.ts';
import { eligible } from './eligible/index.ts';
import { gapMove } from './gap-move/index.ts';
import { graduatingClass } from './graduating-class/index.ts';
import { graduatingQuota } from './graduating-quota/index.ts';
import { grassrootsTitle } from './grassroots-title/index.ts';
import { headExchange } from './head-exchange/index.ts';
import { headReplacement } from './head-replacement/index.ts';
import { headTenure } from './head-tenure/index.ts';
import { heads } from './heads/index.ts';
import { hireDestination } from './hire-destination/index.ts';
import { hirePlaced } from './hire-placed/index.ts';
import { hireQualified } from './hire-qualified/index.ts';
import { hireSlot } from './hire-slot/index.ts';
import { homeroomContinuity } from './homeroom-continuity/index.ts';
import { knownHire } from './known-hire/index.ts';
import { knownJourney } from './known-journey/index.ts';
import { knownSlot } from './known-slot/index.ts';
import { knownTeacher } from './known-teacher/index.ts';
import { maxMovers } from './max-movers/index.ts';
import { moveKind } from './move-kind/index.ts';
import { newHireShare } from './new-hire-share/index.ts';
import { onePlace } from './one-place/index.ts';
import { onePrincipal } from './one-principal/index.ts';
import { onlyTeacher } from './only-teacher/index.ts';
import { orderAssign } from './order-assign/index.ts';
import { orderForbid } from './order-forbid/index.ts';
import { orderMove } from './order-move/index.ts';
import { orderStay } from './order-stay/index.ts';
import { overstaffedSchools } from './overstaffed-schools/index.ts';
import { postPool } from './post-pool/index.ts';
import { principalsQuota } from './principals-quota/index.ts';
import { qualified } from './qualified/index.ts';
import { returnSlots } from './return-slots/index.ts';
import { rotationQuota } from './rotation-quota/index.ts';
import type { Rule } from './rule.ts';
import { type RuleId, ruleIds } from './rule-id.ts';
import { ruralBackbone } from './rural-backbone/index.ts';
import { ruralBond } from './rural-bond/index.ts';
import { ruralHire } from './rural-hire/index.ts';
import { schoolBackboneQuota } from './school-backbone-quota/index.ts';
import { schoolOutflow } from './school-outflow/index.ts';
import { schoolPosts } from './school-posts/index.ts';
import { schoolRotationQuota } from './school-rotation-quota/index.ts';
import { seedTeamBackbone } from './seed-team-backbone/index.ts';
import { seedTeamSize } from './seed-team-size/index.ts';
import { seedTeamSource } from './seed-team-source/index.ts';
import { seedTeamStaffed } from './seed-team-staffed/index.ts';
import { seedTeamSubjects } from './seed-team-subjects/index.ts';
import { serviceSchools } from './service-schools/index.ts';
import { slotCeiling } from './slot-ceiling/index.ts';
import { slotFloor } from './slot-floor/index.ts';
import { specialGradePost } from './special-grade-post/index.ts';
import { standardKept } from './standard-kept/index.ts';
import { subjectOutflow } from './subject-outflow/index.ts';
import { surplusRedeployment } from './surplus-redeployment/index.ts';
import { tiedCouple } from './tied-couple/index.ts';
import { titleCaps } from './title-caps/index.ts';

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
  overstaffed_schools: overstaffedSchools,
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
  surplus_redeployment: surplusRedeployment,
  standard_kept: standardKept,
  rural_backbone: ruralBackbone,
  max_movers: maxMovers,
  tied_couple: tiedCouple,
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
