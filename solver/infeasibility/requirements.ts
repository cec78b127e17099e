import { couplesOf } from '../../src/district/couples.ts';
import { yuanText } from '../../src/policy/money.ts';
import { rateText } from '../../src/policy/rate.ts';
import type { RequirementRule, RuleId } from '../../src/rules/rule-id.ts';
import { freePosts } from '../../src/staffing/pool/lent-posts.ts';
import type { Instance } from '../formulation/instance.ts';
import { schoolsOverDeferralCap } from '../formulation/rules/deferral-cap.ts';
import { overstaffed } from '../formulation/rules/overstaffed-schools.ts';
import { policyKey, type RemovableRequirement, type RequirementKind } from './requirement.ts';
import { holdsBackCertificates } from './requirements/cross-stage.ts';
import {
  acceptsAssignment,
  destinationAccepts,
  schoolOutflow,
  serviceSchools,
} from './requirements/dataset-columns.ts';
import { closedSchool, headReplacement, hirePlaced } from './requirements/duties.ts';
import { moveKind } from './requirements/move-kind.ts';
import { orders } from './requirements/orders.ts';
import { principalsQuota, rotationQuota, schoolRotationQuota } from './requirements/rotation-quotas.ts';
import {
  seedTeamBackbone,
  seedTeamSize,
  seedTeamSource,
  seedTeamStaffed,
  seedTeamSubjects,
} from './requirements/seed-teams.ts';

/** The requirements of a rule, or `null` where a conflict never names it. */
type Requirements = { readonly [Rule in RuleId]: Rule extends RequirementRule ? RequirementKind : null };

const none = { numerator: 0, denominator: 1 };

/**
 * The requirement of every rule, in the order in which they are tried for dropping: what is dropped first is least
 * often named. Decisions about single people first, then limits, then the quotas, which every plan is made for. A row
 * gives the values of `require.<rule>` and the policy without the requirement.
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
  // Types of new teacher for rural schools alone (domain 2.8), where there are any.
  rural_hire: policyKey('rural_hire', '2.18', ({ policy, district }) => {
    const types = policy.ruralHireTypes.filter((type) => district.hires.some((hire) => hire.hireType === type));
    return types.length === 0 ? null : [{ types: types.join(';') }, { ruralHireTypes: [] }];
  }),
  // The rural part of funded teachers' bonds, where there are any.
  rural_bond: policyKey('rural_bond', '2.15', ({ policy: { fundedRuralMonths: months }, district }) =>
    months === null || !district.hires.some((hire) => hire.hireType === 'funded')
      ? null
      : [{ months }, { fundedRuralMonths: null }],
  ),
  new_hire_share: policyKey('new_hire_share', '1.5', ({ policy: { newHireShareCap: share }, district }) =>
    share === null || district.hires.length === 0 ? null : [{ share: rateText(share) }, { newHireShareCap: null }],
  ),
  grassroots_title: policyKey('grassroots_title', '2.39', ({ policy, district }) => {
    const teachers = district.teachers.filter((teacher) => teacher.grassrootsTitle === true).length;
    return policy.grassrootsTitles === 'warn' || teachers === 0 ? null : [{ teachers }, { grassrootsTitles: 'warn' }];
  }),
  special_grade_post: policyKey('special_grade_post', '2.30', ({ policy: { specialGradePosts: clusters } }) =>
    clusters === 'none' ? null : [{ clusters }, { specialGradePosts: 'none' }],
  ),
  title_caps: policyKey('title_caps', '0.47', ({ policy: { titleCaps: caps } }) =>
    caps === 'none' ? null : [{ caps }, { titleCaps: 'none' }],
  ),
  // In force where a school gives its beds.
  dormitory_beds: policyKey('dormitory_beds', '0.48', ({ policy: { dailyCommuteMinutes: limit }, district }) =>
    limit === null || district.schools.every((school) => school.dormBeds === null)
      ? null
      : [{ limit }, { dailyCommuteMinutes: null }],
  ),
  budget: policyKey('budget', '0.43', ({ policy: { budget: limit, costRates } }) =>
    limit === null || costRates === null ? null : [{ limit: yuanText(limit) }, { budget: null }],
  ),
  accepts_assignment: acceptsAssignment,
  destination_accepts: destinationAccepts,
  // Volunteers below the tenure stay, where there are any.
  eligible: policyKey('eligible', 'own', ({ policy, district, ledger }) => {
    const volunteers = district.teachers.filter(
      (teacher) => teacher.volunteers && ledger.entries.get(teacher.id)?.failsOnlyTenure === true,
    ).length;
    return !policy.onlyEligibleMove || volunteers === 0 ? null : [{ volunteers }, { onlyEligibleMove: false }];
  }),
  // Another stage only where listed, wished for or ordered (dataset.md section 2, cross_stage).
  qualified: policyKey('qualified', '0.31', (instance) =>
    instance.policy.crossStage === 'listed' && holdsBackCertificates(instance)
      ? [{}, { crossStage: 'certificate' }]
      : null,
  ),
  known_journey: policyKey('known_journey', 'own', ({ policy }) =>
    policy.unknownTravel === 'admit' ? null : [{}, { unknownTravel: 'admit' }],
  ),
  // The words name the schools that defer more.
  deferral_cap: policyKey('deferral_cap', '0.29', (instance) => {
    const share = instance.policy.deferralCap;
    if (share === null) return null;
    const over = schoolsOverDeferralCap(instance);
    const schools = over.map(({ school, deferred, most }) => `${school} ${deferred} > ${most}`).join(', ') || '-';
    return [{ share: rateText(share), schools }, { deferralCap: null }];
  }),
  only_teacher: policyKey('only_teacher', '0.16', ({ policy }) =>
    policy.protectOnlyTeacher === 'keep_one' ? [{}, { protectOnlyTeacher: 'off' }] : null,
  ),
  homeroom_continuity: policyKey('homeroom_continuity', '4.84', ({ policy: { maxHomeroomOutShare: share } }) =>
    share === null ? null : [{ share: rateText(share) }, { maxHomeroomOutShare: null }],
  ),
  backbone_left: policyKey('backbone_left', 'own', ({ policy: { backboneLeftPerSubject: least } }) =>
    least === null ? null : [{ least }, { backboneLeftPerSubject: null }],
  ),
  // In force where two teachers of the district are tied.
  tied_couple: policyKey('tied_couple', 'own', ({ policy: { tiedMinutes: limit, referenceDate }, district }) => {
    const couples = limit === null ? 0 : couplesOf(district, referenceDate).length;
    return couples === 0 ? null : [{ couples, limit: limit ?? 0 }, { tiedMinutes: null }];
  }),
  subject_outflow: policyKey('subject_outflow', 'own', ({ policy: { maxOutPerSchoolSubject: limit } }) =>
    limit === null ? null : [{ limit }, { maxOutPerSchoolSubject: null }],
  ),
  slot_floor: policyKey('slot_floor', 'own', ({ policy: { subjectFloor: floor } }) =>
    floor === 'none' ? null : [{ floor }, { subjectFloor: 'none' }],
  ),
  standard_kept: policyKey('standard_kept', '0.1', ({ policy: { standardFloor: floor } }) =>
    floor === 'none' ? null : [{ floor }, { standardFloor: 'none' }],
  ),
  rural_backbone: policyKey('rural_backbone', '2.16', ({ policy }) =>
    policy.ruralBackbone === 'off' ? null : [{}, { ruralBackbone: 'off' }],
  ),
  seed_team_size: seedTeamSize,
  seed_team_source: seedTeamSource,
  seed_team_backbone: seedTeamBackbone,
  seed_team_subjects: seedTeamSubjects,
  seed_team_staffed: seedTeamStaffed,
  move_kind: moveKind,
  commute_limit: policyKey('commute_limit', 'own', ({ policy: { maxCommuteMinutes: limit } }) =>
    limit === null ? null : [{ limit }, { maxCommuteMinutes: null }],
  ),
  school_outflow: schoolOutflow,
  // Only who is eligible leaves a surplus post; taken back, every established teacher may.
  surplus_redeployment: policyKey('surplus_redeployment', 'own', ({ policy }) =>
    policy.surplusRedeployment === 'eligible' ? [{}, { surplusRedeployment: 'established' }] : null,
  ),
  max_movers: policyKey('max_movers', 'own', ({ policy: { maxMovers: limit } }) =>
    limit === null ? null : [{ limit }, { maxMovers: null }],
  ),
  slot_ceiling: policyKey('slot_ceiling', 'own', ({ policy }) =>
    policy.subjectCeiling === 'none' ? null : [{}, { subjectCeiling: 'none' }],
  ),
  return_slots: policyKey('return_slots', '0.37', ({ policy }) =>
    policy.reserveReturn && policy.schoolPosts === 'approved' ? [{}, { reserveReturn: false }] : null,
  ),
  // The pool lends no more than it has, nor than is set aside for each purpose.
  post_pool: policyKey('post_pool', '4.22', ({ policy, schools }) => {
    const pool = policy.postPool;
    if (policy.schoolPosts === 'none' || pool === null) return null;
    const limited = pool.total !== null || pool.purposes.some(({ number }) => number !== null);
    if (!limited) return null;
    const free = freePosts(schools, policy);
    return [
      { free: Number.isFinite(free) ? free : '∞', purposes: pool.purposes.map(({ purpose }) => purpose).join(';') },
      { postPool: { ...pool, total: null, purposes: pool.purposes.map((share) => ({ ...share, number: null })) } },
    ];
  }),
  // In force where a school has more people than approved posts.
  overstaffed_schools: policyKey('overstaffed_schools', '0.22', (instance) => {
    const schools = instance.policy.overstaffedSchools === 'by_pool' ? 0 : overstaffed(instance).length;
    return schools === 0 ? null : [{ schools }, { overstaffedSchools: 'by_pool' }];
  }),
  school_posts: policyKey('school_posts', '0.22', ({ policy }) =>
    policy.schoolPosts === 'none' ? null : [{}, { schoolPosts: 'none' }],
  ),
  graduating_quota: policyKey('graduating_quota', 'own', ({ policy: { graduatingRotationRate: rate } }) =>
    rate === null ? null : [{ rate: rateText(rate) }, { graduatingRotationRate: null }],
  ),
  head_exchange: policyKey('head_exchange', '2.25', ({ policy: { headExchange: exchange } }) =>
    exchange === null || (exchange.least === 0 && exchange.share.numerator === 0)
      ? null
      : [{ least: exchange.least, share: rateText(exchange.share) }, { headExchange: null }],
  ),
  principals_quota: principalsQuota,
  school_rotation_quota: schoolRotationQuota,
  rotation_quota: rotationQuota,
  backbone_quota: policyKey('backbone_quota', '0.42', ({ policy: { backboneRate: rate, rotationScopes } }) =>
    rate.numerator === 0 || rotationScopes.length === 0 ? null : [{ rate: rateText(rate) }, { backboneRate: none }],
  ),
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
  // Offices and schools that cannot receive are facts: no user can take them back.
  heads: null,
  head_tenure: null,
  one_principal: null,
  graduating_class: null,
  hire_destination: null,
};

/** Every requirement an instance has in force, in one order. */
export const requirementsOf = (instance: Instance): readonly RemovableRequirement[] =>
  Object.values(requirementKinds).flatMap((kind) => kind?.(instance) ?? []);
