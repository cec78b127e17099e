import type { RequirementRule, RuleId } from '../../src/rules/rule-id.ts';
import type { Instance } from '../formulation/instance.ts';
import type { Droppable, RequirementKind } from './requirement.ts';
import { acceptsAssignment } from './requirements/accepts-assignment.ts';
import { backboneQuota } from './requirements/backbone-quota.ts';
import { closedSchool } from './requirements/closed-school.ts';
import { commuteLimit } from './requirements/commute-limit.ts';
import { budget, dormitoryBeds } from './requirements/costs.ts';
import { crossStage } from './requirements/cross-stage.ts';
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
import {
  seedTeamBackbone,
  seedTeamSize,
  seedTeamSource,
  seedTeamStaffed,
  seedTeamSubjects,
} from './requirements/seed-teams.ts';
import { slotCeiling } from './requirements/slot-ceiling.ts';
import { slotFloor } from './requirements/slot-floor.ts';
import { standardKept } from './requirements/standard-kept.ts';
import { subjectOutflow } from './requirements/subject-outflow.ts';
import { grassrootsTitle, specialGradePost, titleCaps } from './requirements/titles.ts';

/** What diagnosis asks of a rule: its requirements, or `null` where a conflict never names it. */
type Requirements = { readonly [Rule in RuleId]: Rule extends RequirementRule ? RequirementKind : null };

/**
 * The table of contents, in the order in which requirements are tried for dropping: what is dropped first is least
 * often named. Decisions about single people first, then limits, then the quotas, which every plan is made for.
 */
export const requirementKinds: Requirements = {
  order_forbid: orders('forbid'),
  order_move: orders('move'),
  order_assign: orders('assign'),
  order_stay: orders('stay'),
  closed_school: closedSchool,
  head_replacement: headReplacement,
  hire_placed: hirePlaced,
  service_schools: serviceSchools,
  rural_hire: ruralHire,
  rural_bond: ruralBond,
  new_hire_share: newHireShare,
  grassroots_title: grassrootsTitle,
  special_grade_post: specialGradePost,
  title_caps: titleCaps,
  dormitory_beds: dormitoryBeds,
  budget,
  accepts_assignment: acceptsAssignment,
  destination_accepts: destinationAccepts,
  eligible: onlyEligible,
  qualified: crossStage,
  known_journey: knownJourney,
  deferral_cap: deferralCap,
  only_teacher: onlyTeacher,
  homeroom_continuity: homeroomContinuity,
  backbone_left: backboneLeft,
  subject_outflow: subjectOutflow,
  slot_floor: slotFloor,
  standard_kept: standardKept,
  seed_team_size: seedTeamSize,
  seed_team_source: seedTeamSource,
  seed_team_backbone: seedTeamBackbone,
  seed_team_subjects: seedTeamSubjects,
  seed_team_staffed: seedTeamStaffed,
  move_kind: moveKind,
  commute_limit: commuteLimit,
  school_outflow: schoolOutflow,
  max_movers: maxMovers,
  slot_ceiling: slotCeiling,
  return_slots: returnSlots,
  post_pool: postPool,
  school_posts: schoolPosts,
  graduating_quota: graduatingQuota,
  head_exchange: headExchange,
  principals_quota: principalsQuota,
  school_rotation_quota: schoolRotationQuota,
  rotation_quota: rotationQuota,
  backbone_quota: backboneQuota,
  // Taken back with the key of another rule: `move_kind`, `backbone_quota` and `qualified`.
  gap_move: null,
  school_backbone_quota: null,
  hire_qualified: null,
  // Candidates are people, slots and schools of the district: no choice among them breaks these.
  known_teacher: null,
  at_their_school: null,
  known_slot: null,
  one_place: null,
  another_school: null,
  known_hire: null,
  hire_slot: null,
  // Offices and schools that cannot receive are facts: nobody can take them back.
  heads: null,
  head_tenure: null,
  one_principal: null,
  graduating_class: null,
  hire_destination: null,
};

/** Every requirement an instance has in force, in one order. */
export const requirementsOf = (instance: Instance): readonly Droppable[] =>
  Object.values(requirementKinds).flatMap((kind) => kind?.(instance) ?? []);
