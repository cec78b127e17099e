import { describe, expect, it } from 'vitest';
import type { District } from '../../src/district/district.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { catalogues, render } from '../../src/text/render.ts';
import { someRates } from '../../test/support/costs.ts';
import { aDistrict, aHire, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { seedTeams } from '../../test/support/new-school.ts';
import { aPolicy, aPool } from '../../test/support/policy.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { requirementsOf } from './requirements.ts';

/** A district with every requirement there is, and a policy with all of them. */
const demanding: District = aDistrict({
  schools: [
    aSchool({ id: 'U', areaClass: 'town', maxOut: 1 }),
    aSchool({ id: 'V', openingDate: '2026-09-01', partnerSchool: 'U', accepts: false, dormBeds: 1 }),
  ],
  posts: [aPost({ schoolId: 'U', required: 1 }), aPost({ schoolId: 'V', required: 1 })],
  teachers: [
    aTeacher({ id: 'A', schoolId: 'U', acceptsAssignment: false, grassrootsTitle: true }),
    aTeacher({ id: 'B', schoolId: 'U', joinedSchool: '2024-09-01', volunteers: true }),
    aTeacher({ id: 'H', schoolId: 'U', role: 'principal', failedYears: 3 }),
  ],
  orders: [
    anOrder({ teacherId: 'A', kind: 'move' }),
    anOrder({ teacherId: 'A', kind: 'forbid', schoolId: 'V' }),
    anOrder({ teacherId: 'B', kind: 'stay' }),
    anOrder({ teacherId: 'B', kind: 'assign', schoolId: 'V' }),
  ],
  hires: [
    aHire({ id: 'N', hireType: 'special_post', serviceSchools: ['V'] }),
    aHire({ id: 'P', hireType: 'funded', serviceSchools: ['V'] }),
  ],
});

const strict: Policy = aPolicy({
  seedTeams: seedTeams().seedTeams ?? null,
  reserveReturn: true,
  headFailedYears: 3,
  headExchange: { least: 1, share: { numerator: 1, denominator: 2 } },
  principals: 'separate',
  rotationScopes: ['district', 'source_set', 'per_school'],
  perSchoolMinEligible: 1,
  maxMovers: 1,
  maxOutPerSchoolSubject: 1,
  unknownTravel: 'forbid',
  postPool: aPool(),
  standardFloor: 'all_schools',
  grassrootsTitles: 'block',
  specialGradePosts: 'where_held',
  titleCaps: 'school',
  dailyCommuteMinutes: 30,
  costRates: someRates,
  budget: 1,
  fundedRuralMonths: 36,
});

const lax: Policy = aPolicy({
  principals: 'none',
  rotationScopes: [],
  moveKinds: ['source_to_target', 'target_to_source', 'source_to_source', 'target_to_target'],
  maxCommuteMinutes: null,
  maxOutSharePerSchool: null,
  subjectFloor: 'none',
  subjectCeiling: 'none',
  schoolPosts: 'none',
});

const named = (district: District, policy: Policy): readonly string[] =>
  requirementsOf(prepareInstance(district, policy, null)).map(({ rule, scope }) => `${rule} ${scope}`);

describe('the requirements of policy and dataset', () => {
  it('are listed where they are in force: decisions first, quotas last', () => {
    expect(named(demanding, strict)).toEqual([
      'order_forbid teacher:A',
      'order_move teacher:A',
      'order_assign teacher:B',
      'order_stay teacher:B',
      'head_replacement teacher:H',
      'hire_placed hire:N',
      'hire_placed hire:P',
      'service_schools district',
      'rural_hire district',
      'rural_bond district',
      'new_hire_share district',
      'grassroots_title district',
      'special_grade_post district',
      'title_caps district',
      'dormitory_beds district',
      'budget district',
      'accepts_assignment district',
      'destination_accepts district',
      'eligible district',
      'known_journey district',
      'subject_outflow district',
      'slot_floor district',
      'standard_kept district',
      'seed_team_size district',
      'seed_team_source district',
      'seed_team_backbone district',
      'seed_team_subjects district',
      'seed_team_staffed district',
      'move_kind district',
      'commute_limit district',
      'school_outflow district',
      'max_movers district',
      'slot_ceiling district',
      'return_slots district',
      'post_pool district',
      'school_posts district',
      'head_exchange district',
      'principals_quota principals',
      'school_rotation_quota district',
      'rotation_quota district',
      'rotation_quota source_set',
      'backbone_quota district',
    ]);
  });

  it('are none when nothing is required', () => {
    const calm = aDistrict({ schools: [aSchool({ id: 'U' })], teachers: [aTeacher({ id: 'A', schoolId: 'U' })] });
    expect(named(calm, lax)).toEqual([]);
  });

  const all = requirementsOf(prepareInstance(demanding, strict, null));

  it.each(all.map((one) => [`${one.rule} ${one.scope}`, one] as const))(
    '%s is gone once taken back, and no other comes',
    (_name, one) => {
      const { district, policy } = one.without({ district: demanding, policy: strict });
      const left = named(district, policy);
      expect(left).not.toContain(`${one.rule} ${one.scope}`);
      expect(named(demanding, strict)).toEqual(expect.arrayContaining([...left]));
    },
  );

  it('leave nothing required after all are dropped', () => {
    const { district, policy } = all.reduce((problem, one) => one.without(problem), {
      district: demanding,
      policy: strict,
    });
    expect(named(district, policy)).toEqual([]);
  });

  it('have names and words in both languages, every value filled in', () => {
    for (const { rule, message } of all)
      for (const language of ['zh', 'en'] as const) {
        expect(catalogues[language][`rule.${rule}`]).toBeDefined();
        expect(render(language, message)).not.toMatch(/[{}]|require\./);
      }
  });
});
