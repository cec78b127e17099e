import fc from 'fast-check';
import type { Move } from '../../src/plan/transfer.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import { moveKinds, type Policy } from '../../src/policy/policy.ts';
import { policies, type World } from './arbitraries.ts';
import { smallDistricts } from './small-districts.ts';

/** A world with the plan of another year, or none. */
export interface PlanWorld extends World {
  readonly previous: readonly Move[] | null;
}

/** Goals that send people somewhere: with one of these first, the best plan is seldom that everybody stays. */
const moving: readonly GoalName[] = [
  'surplus_posts',
  'unfilled_rural_posts',
  'unfilled_posts',
  'standard_shortfall',
  'cv_excess',
  'cv_backbone',
  'cv_degree',
  'cv_arts_pe',
  'wishes',
];

/** Rules that keep people where they are, taken back one by one. */
const easings: readonly Partial<Policy>[] = [
  { moveKinds: [...moveKinds] },
  { subjectFloor: 'none' },
  { subjectCeiling: 'none' },
  { schoolPosts: 'none' },
  { maxCommuteMinutes: null, unknownTravel: 'admit' },
  { maxOutSharePerSchool: null, maxOutPerSchoolSubject: null },
  { backboneRate: { numerator: 0, denominator: 1 } },
  { onlyEligibleMove: false, tenureMinYears: 3 },
  { maxMovers: null },
];

const withGoalFirst = (goals: Policy['goals'], first: GoalName): Policy['goals'] => {
  const rest = goals.map((level) => level.filter(({ goal }) => goal !== first)).filter((level) => level.length > 0);
  return [[{ goal: first, weight: 1 }], ...rest];
};

/**
 * Small worlds in which planning is worth while: most have a plan, in half of them somebody moves, and often several
 * plans tie until the lottery. Some keep every rule and have none.
 */
export const planWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    district: smallDistricts,
    policy: policies,
    easing: fc.subarray([...easings]),
    ease: fc.integer({ min: 0, max: 3 }).map((roll) => roll > 0),
    first: fc.option(fc.constantFrom(...moving), { freq: 4 }),
    share: fc.constantFrom(0, 10, 0, 25),
    before: fc.option(fc.array(fc.nat(4), { minLength: 8, maxLength: 8 }), { freq: 2 }),
  })
  .map(({ district, policy, easing, ease, first, share, before }) => {
    const eased: Policy = ease ? Object.assign({ ...policy }, ...easing) : policy;
    const previous =
      before?.flatMap((roll, index): Move[] => {
        const teacher = district.teachers[index];
        const school = district.schools[roll];
        if (teacher === undefined || school === undefined || school.id === teacher.schoolId) return [];
        const { stage, subject } = teacher;
        return [{ teacherId: teacher.id, fromSchoolId: teacher.schoolId, toSchoolId: school.id, stage, subject }];
      }) ?? null;
    return {
      district,
      policy: {
        ...eased,
        rotationRate: { numerator: share, denominator: 100 },
        goals: first === null ? policy.goals : withGoalFirst(policy.goals, first),
      },
      previous,
    };
  });
