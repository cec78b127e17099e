import { describe, expect, it } from 'vitest';
import type { District } from '../../src/district/district.ts';
import { moveKinds, type Policy } from '../../src/policy/policy.ts';
import type { RequirementRule } from '../../src/rules/rule-id.ts';
import { someRates } from '../../test/support/costs.ts';
import { aDistrict, aHire, aJourney, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { seedTeams } from '../../test/support/new-school.ts';
import { aPolicy, aPool } from '../../test/support/policy.ts';
import { feasible } from '../../test/support/solved.ts';
import { diagnose } from './diagnose.ts';

const none = { numerator: 0, denominator: 1 };
const half = { numerator: 1, denominator: 2 };
const all = { numerator: 1, denominator: 1 };

type TeacherGiven = Partial<Parameters<typeof aTeacher>[0]>;
type SchoolGiven = Partial<Parameters<typeof aSchool>[0]>;

/** A town school U and a village school V with free posts; the case adds the only obstacle. */
interface Given {
  readonly teachers?: readonly TeacherGiven[];
  readonly home?: SchoolGiven;
  readonly host?: SchoolGiven;
  readonly district?: Partial<District>;
  readonly policy?: Partial<Policy>;
}

const worldOf = ({ teachers = [{}], home, host, district, policy }: Given): readonly [District, Policy] => [
  aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'town', ...home }), aSchool({ id: 'V', ...host })],
    posts: [aPost({ schoolId: 'U', required: 0 }), aPost({ schoolId: 'V', required: 3 })],
    teachers: teachers.map((given, index) => aTeacher({ id: `T${index + 1}`, schoolId: 'U', ...given })),
    ...district,
  }),
  aPolicy({
    rotationScopes: [],
    backboneRate: none,
    maxOutSharePerSchool: null,
    subjectFloor: 'none',
    moveKinds: [...moveKinds],
    newHireShareCap: null,
    ...policy,
  }),
];

const order = (kind: 'move' | 'stay' | 'forbid' | 'assign', teacherId = 'T1') =>
  anOrder({ teacherId, kind, schoolId: kind === 'assign' || kind === 'forbid' ? 'V' : null });

/** The first teacher is ordered to go, and something else stands against it. */
const ordered = (given: Given, teachers: readonly TeacherGiven[] = [{}]): Given => ({
  teachers,
  ...given,
  district: { orders: [order('move')], ...given.district },
});

/** A new teacher is to be placed, and something else stands against it. */
const hired = (hire: Partial<Parameters<typeof aHire>[0]>, given: Given = {}): Given => ({
  teachers: [],
  ...given,
  district: { hires: [aHire({ id: 'N', ...hire })], ...given.district },
});

/** Half of the eligible must go, and none may: T1 is barred from the only other school. */
const barred = (policy: Partial<Policy>, teacher: TeacherGiven = {}): Given => ({
  teachers: [teacher],
  district: { orders: [order('forbid')] },
  policy: { rotationRate: half, perSchoolMinEligible: 1, ...policy },
});

const founded = (teams: Parameters<typeof seedTeams>[0], given: Given = {}): Given => ({
  host: { openingDate: '2026-09-01', partnerSchool: 'U' },
  ...given,
  policy: {
    maxMovers: 1,
    ...seedTeams({ members: 0, maxPerSchool: null, backboneShare: none, subjects: [], staffedShare: none, ...teams }),
    ...given.policy,
  },
});

const away = [aJourney({ teacherId: 'T1', schoolId: 'V', minutes: 90 })] as const;

/** For each rule that a conflict can name, a district whose conflict has to name it. */
const cases: Readonly<Record<RequirementRule, Given>> = {
  order_forbid: ordered({ district: { orders: [order('move'), order('forbid')] } }),
  order_move: ordered({ policy: { maxMovers: 0 } }),
  order_assign: ordered({ district: { orders: [order('assign')] }, policy: { maxMovers: 0 } }),
  order_stay: ordered({ district: { orders: [order('move'), order('stay')] } }),
  head_replacement: { teachers: [{ role: 'principal', failedYears: 3 }], policy: { headFailedYears: 3, maxMovers: 0 } },
  closed_school: { home: { closingDate: '2026-09-01' }, policy: { maxMovers: 0 } },
  hire_placed: hired({ serviceSchools: ['V'] }, { host: { accepts: false } }),
  service_schools: hired(
    {},
    {
      host: { accepts: false },
      district: {
        hires: [aHire({ id: 'N', serviceSchools: ['V'] })],
        posts: [aPost({ schoolId: 'U', required: 1 }), aPost({ schoolId: 'V', required: 1 })],
      },
    },
  ),
  rural_hire: hired(
    { hireType: 'special_post' },
    {
      district: {
        hires: [aHire({ id: 'N', hireType: 'special_post' })],
        posts: [aPost({ schoolId: 'U', required: 1 })],
      },
    },
  ),
  rural_bond: hired(
    { hireType: 'funded', bondMonths: 36 },
    {
      district: {
        hires: [aHire({ id: 'N', hireType: 'funded', bondMonths: 36 })],
        posts: [aPost({ schoolId: 'U', required: 1 })],
      },
      policy: { fundedRuralMonths: 36 },
    },
  ),
  new_hire_share: hired({}, { policy: { newHireShareCap: half } }),
  grassroots_title: ordered({ policy: { grassrootsTitles: 'block' }, host: { areaClass: 'urban' } }, [
    { grassrootsTitle: true },
  ]),
  special_grade_post: ordered(
    { home: { areaClass: 'rural', cluster: 'C' }, policy: { specialGradePosts: 'where_held' } },
    [{ specialGrade: true }],
  ),
  title_caps: ordered(
    { host: { seniorTitleCap: 0 }, policy: { titleCaps: 'school', moveModes: { source_to_target: 'transfer' } } },
    [{ title: 'senior' }],
  ),
  dormitory_beds: ordered({
    host: { dormBeds: 0 },
    district: { orders: [order('move')], journeys: [...away] },
    policy: { dailyCommuteMinutes: 60, maxCommuteMinutes: null },
  }),
  budget: ordered({
    host: { remoteness: 3 },
    district: { orders: [order('move')], journeys: [...away] },
    policy: { costRates: someRates, budget: 0, maxCommuteMinutes: null },
  }),
  accepts_assignment: {
    teachers: [{ acceptsAssignment: false }],
    policy: { rotationScopes: ['district'], rotationRate: half },
  },
  destination_accepts: ordered({ host: { accepts: false } }),
  eligible: ordered({}, [{ joinedSchool: '2025-09-01', volunteers: true }]),
  qualified: ordered({ policy: { crossStage: 'listed' } }, [{ stage: 'junior' }]),
  known_journey: ordered({ policy: { unknownTravel: 'forbid' } }),
  deferral_cap: {
    teachers: [{ exemption: 'deferral' }, { exemption: 'deferral' }],
    policy: { deferralCap: { numerator: 1, denominator: 20 } },
  },
  only_teacher: ordered({ policy: { protectOnlyTeacher: 'keep_one' } }),
  homeroom_continuity: ordered({ policy: { maxHomeroomOutShare: none } }, [{ homeroom: true, grade: 3 }]),
  backbone_left: ordered({ policy: { backboneLeftPerSubject: 1 } }, [{ backboneLevel: 'county' }]),
  tied_couple: ordered({}, [{ tiedWith: 'T2' }, { tiedWith: 'T1', exemption: 'illness' }]),
  subject_outflow: ordered(
    { district: { orders: [order('move'), order('move', 'T2')] }, policy: { maxOutPerSchoolSubject: 1 } },
    [{}, {}],
  ),
  slot_floor: ordered({
    district: {
      orders: [order('move')],
      posts: [aPost({ schoolId: 'U', required: 1 }), aPost({ schoolId: 'V', required: 1 })],
    },
    policy: { subjectFloor: 'never_worse' },
  }),
  standard_kept: ordered({ home: { pupilsPrimary: 20 }, policy: { standardFloor: 'source_schools' } }),
  rural_backbone: ordered(
    {
      home: { areaClass: 'rural' },
      district: { orders: [] },
      policy: { rotationScopes: ['district'], rotationRate: half, ruralBackbone: 'never_fewer' },
    },
    [{ backboneLevel: 'county' }],
  ),
  seed_team_size: founded({ members: 2 }),
  seed_team_source: founded(
    { maxPerSchool: 1 },
    { teachers: [{}, {}], district: { orders: [order('move'), order('move', 'T2')] }, policy: { maxMovers: null } },
  ),
  seed_team_backbone: founded({ backboneShare: half }, { district: { orders: [order('move')] } }),
  seed_team_subjects: founded({ subjects: ['chinese'] }, { policy: { maxMovers: 0 } }),
  seed_team_staffed: founded({ staffedShare: all }),
  move_kind: ordered({ policy: { moveKinds: ['target_to_source'] } }),
  commute_limit: ordered({ district: { orders: [order('move')], journeys: [...away] } }),
  school_outflow: ordered({ home: { maxOut: 0 } }),
  surplus_redeployment: ordered({ home: { approvedPosts: 0 }, policy: { surplusRedeployment: 'eligible' } }, [
    { joinedSchool: '2025-09-01' },
  ]),
  max_movers: ordered({ policy: { maxMovers: 0 } }),
  slot_ceiling: ordered({ district: { orders: [order('move')], posts: [aPost({ schoolId: 'V', required: 0 })] } }),
  return_slots: ordered({
    home: { approvedPosts: 1 },
    district: { orders: [order('move')], hires: [aHire({ id: 'N', serviceSchools: ['U'] })] },
    policy: { reserveReturn: true, subjectCeiling: 'none' },
  }),
  post_pool: ordered({
    host: { approvedPosts: 0, openingDate: '2025-09-01' },
    policy: { postPool: aPool({ total: 0 }) },
  }),
  overstaffed_schools: ordered(
    { host: { approvedPosts: 0, postPool: 5 }, policy: { overstaffedSchools: 'no_growth' } },
    [{}, { schoolId: 'V', exemption: 'illness' }],
  ),
  school_posts: ordered({ host: { approvedPosts: 0 } }),
  graduating_quota: barred({ graduatingRotationRate: half }, { graduatingClass: true }),
  head_exchange: { policy: { headExchange: { least: 1, share: none }, maxMovers: 0 } },
  principals_quota: barred(
    { principals: 'separate', rotationScopes: ['district'], rotationRate: half },
    { role: 'principal' },
  ),
  school_rotation_quota: barred({ rotationScopes: ['per_school'] }),
  rotation_quota: barred({ rotationScopes: ['district'] }),
  backbone_quota: {
    teachers: [{}],
    policy: { rotationScopes: ['district'], rotationRate: half, backboneRate: half },
  },
};

describe('a rule that a conflict can name', () => {
  it.each(Object.entries(cases))('is named in the conflict of a district made for it: %s', async (rule, given) => {
    const conflicts = await diagnose(...worldOf(given), null, feasible);
    expect(conflicts.every(({ minimal }) => minimal)).toBe(true);
    expect(conflicts.flatMap(({ requirements }) => requirements.map((one) => one.rule))).toContain(rule);
  });
});
