import type { CalendarDate } from '../../src/district/date.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** One level per goal, each of weight 1. */
const goalOrder = (...goals: readonly GoalName[]): Policy['goals'] => goals.map((goal) => [{ goal, weight: 1 }]);

/** A policy with the values dataset.md section 2 shows, written out: a changed default must not change a test. */
export const aPolicy = (given: Partial<Policy> = {}): Policy => ({
  name: 'Test policy',
  referenceDate: '2026-08-31' as CalendarDate,
  tenureMinYears: 6,
  retirementGuardMonths: 60,
  sourceAreas: ['urban', 'town'],
  sourceQualitySchools: true,
  targetAreas: ['urban', 'town', 'rural'],
  moveKinds: ['source_to_target', 'target_to_source', 'target_to_target_gap'],
  principals: 'with_teachers',
  rotationRate: { numerator: 1, denominator: 10 },
  rotationScopes: ['source_set', 'district'],
  perSchoolMinEligible: 5,
  backboneRate: { numerator: 1, denominator: 5 },
  backboneLevels: ['county', 'city', 'province', 'nation'],
  counting: 'source_to_target',
  maxCommuteMinutes: 60,
  unknownTravel: 'admit',
  maxOutSharePerSchool: { numerator: 3, denominator: 20 },
  maxOutPerSchoolSubject: null,
  subjectFloor: 'never_worse',
  subjectCeiling: 'never_over',
  schoolPosts: 'approved',
  onlyEligibleMove: true,
  maxMovers: null,
  goals: goalOrder(
    'unfilled_rural_posts',
    'unfilled_posts',
    'standard_shortfall',
    'cv_backbone',
    'wishes',
    'commute_total',
    'movers',
  ),
  seed: 20260831,
  travelEstimate: { detourPercent: 130, kilometresPerHour: 30 },
  subjects: [],
  clauses: {},
  ...given,
});
