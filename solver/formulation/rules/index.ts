import type { HireRuleId, PairRuleId } from '../../../src/candidates/refusal-id.ts';
import type { RuleId } from '../../../src/rules/rule-id.ts';
import type { ModelRule } from '../parts.ts';
import { backboneLeft } from './backbone-left.ts';
import { budget } from './budget.ts';
import { deferralCap } from './deferral-cap.ts';
import { dormitoryBeds } from './dormitory-beds.ts';
import { graduatingQuota } from './graduating-quota.ts';
import { headExchange } from './head-exchange.ts';
import { homeroomContinuity } from './homeroom-continuity.ts';
import { maxMovers } from './max-movers.ts';
import { newHireShare } from './new-hire-share.ts';
import { onePlace } from './one-place.ts';
import { onePrincipal } from './one-principal.ts';
import { onlyTeacher } from './only-teacher.ts';
import { outflow } from './outflow.ts';
import { overstaffedSchools } from './overstaffed-schools.ts';
import { quotas } from './quotas.ts';
import { returnSlots } from './return-slots.ts';
import { ruralBackbone } from './rural-backbone.ts';
import { schoolPosts } from './school-posts.ts';
import { seedTeamBackbone } from './seed-team-backbone.ts';
import { seedTeamSize } from './seed-team-size.ts';
import { seedTeamSource } from './seed-team-source.ts';
import { seedTeamStaffed } from './seed-team-staffed.ts';
import { seedTeamSubjects } from './seed-team-subjects.ts';
import { slotBalance } from './slot-balance.ts';
import { specialGradePost } from './special-grade-post.ts';
import { standardKept } from './standard-kept.ts';
import { surplusRedeployment } from './surplus-redeployment.ts';
import { tiedCouple } from './tied-couple.ts';
import { titleCaps } from './title-caps.ts';

/** A rule about single people, kept by leaving candidates out: by who may move at all, or by the rules of pairs. */
type Filter = { readonly movers: true } | { readonly pair: PairRuleId } | { readonly hire: HireRuleId };

/** How the model keeps a rule: rows, a filter of candidates, or `null` where no choice among candidates can break it. */
type Formulation = ModelRule | Filter | null;

/** The rules of model.md section 2, each as the model keeps it. Rows that keep several rules at the same time are written once. */
export const formulation: Readonly<Record<RuleId, Formulation>> = {
  one_place: onePlace,
  slot_floor: slotBalance,
  slot_ceiling: slotBalance,
  order_move: onePlace,
  hire_placed: onePlace,
  head_replacement: onePlace,
  closed_school: onePlace,
  school_posts: schoolPosts,
  overstaffed_schools: overstaffedSchools,
  return_slots: returnSlots,
  post_pool: schoolPosts,
  school_outflow: outflow,
  subject_outflow: outflow,
  surplus_redeployment: surplusRedeployment,
  max_movers: maxMovers,
  tied_couple: tiedCouple,
  only_teacher: onlyTeacher,
  backbone_left: backboneLeft,
  graduating_quota: graduatingQuota,
  homeroom_continuity: homeroomContinuity,
  deferral_cap: deferralCap,
  one_principal: onePrincipal,
  head_exchange: headExchange,
  seed_team_size: seedTeamSize,
  seed_team_source: seedTeamSource,
  seed_team_backbone: seedTeamBackbone,
  seed_team_subjects: seedTeamSubjects,
  seed_team_staffed: seedTeamStaffed,
  standard_kept: standardKept,
  rural_backbone: ruralBackbone,
  new_hire_share: newHireShare,
  title_caps: titleCaps,
  special_grade_post: specialGradePost,
  dormitory_beds: dormitoryBeds,
  budget,
  rotation_quota: quotas,
  backbone_quota: quotas,
  school_rotation_quota: quotas,
  school_backbone_quota: quotas,
  principals_quota: quotas,
  eligible: { movers: true },
  head_tenure: { movers: true },
  graduating_class: { movers: true },
  another_school: { pair: 'other_school' },
  qualified: { pair: 'qualified' },
  heads: { pair: 'qualified' },
  destination_accepts: { pair: 'accepts' },
  move_kind: { pair: 'move_kind' },
  gap_move: { pair: 'move_kind' },
  order_stay: { pair: 'orders' },
  order_assign: { pair: 'orders' },
  order_forbid: { pair: 'orders' },
  accepts_assignment: { pair: 'accepts_assignment' },
  commute_limit: { pair: 'commute' },
  known_journey: { pair: 'known_journey' },
  grassroots_title: { pair: 'grassroots_title' },
  hire_qualified: { hire: 'qualified' },
  hire_destination: { hire: 'accepts' },
  rural_hire: { hire: 'rural_hire' },
  rural_bond: { hire: 'rural_bond' },
  service_schools: { hire: 'service_schools' },
  // Candidates are teachers, new teachers and slots of the district, from the school on the roster.
  known_teacher: null,
  at_their_school: null,
  known_slot: null,
  known_hire: null,
  hire_slot: null,
};

const writesRows = (one: Formulation): one is ModelRule => one !== null && 'write' in one;

/** Every set of rows once, in the order of the table. */
export const modelRules: readonly ModelRule[] = [...new Set(Object.values(formulation).filter(writesRows))];
