import fc from 'fast-check';
import type { District } from '../../src/district/district.ts';
import { type GoalName, goalNames } from '../../src/policy/goal.ts';
import { moveKinds, type Policy, rotationScopes } from '../../src/policy/policy.ts';
import { type DistrictRequest, generateDistrict } from '../../tools/generator/generate.ts';
import { profileNames } from '../../tools/generator/profiles.ts';
import { aPolicy } from './policy.ts';
import { smallDistricts } from './small-districts.ts';

/** A district with a policy to plan it by. */
export interface World {
  readonly district: District;
  readonly policy: Policy;
}

/**
 * Runs of a property: what JUNHENG_RUNS sets, as `npm run test:long` does; else a third of the full number, and no
 * fewer than the least with which the property meets every case it must meet.
 */
export const propertyRuns = (full = 300, least = 1): number => {
  const given = Number(process.env.JUNHENG_RUNS);
  return Number.isInteger(given) && given > 0 ? given : Math.max(least, Math.ceil(full / 3));
};

const often = <Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(usual, ...others) });

const rates = (usual: number, ...percents: readonly number[]) =>
  often(usual, ...percents).map((percent) => ({ numerator: percent, denominator: 100 }));

/** Limits of the coefficient of variation: the standard's, wide ones, narrow ones. */
const variationLimits = [
  { primary: { numerator: 1, denominator: 2 }, junior: { numerator: 9, denominator: 20 } },
  { primary: { numerator: 2, denominator: 1 }, junior: { numerator: 2, denominator: 1 } },
  { primary: { numerator: 1, denominator: 1 }, junior: { numerator: 3, denominator: 4 } },
  { primary: { numerator: 1, denominator: 10 }, junior: { numerator: 0, denominator: 1 } },
  { primary: { numerator: 6, denominator: 5 }, junior: { numerator: 3, denominator: 2 } },
] as const;

/** One to four levels of different goals, now and then two goals in one level with weights. */
export const goalOrders: fc.Arbitrary<Policy['goals']> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom<GoalName>(...goalNames), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 7 }),
  )
  .map(([names, together, weight]) => {
    const [first, second, ...rest] = names;
    const single = (goal: GoalName) => [{ goal, weight: 1 }];
    if (!together || first === undefined || second === undefined) return names.map(single);
    return [
      [
        { goal: first, weight },
        { goal: second, weight: 1 },
      ],
      ...rest.map(single),
    ];
  });

/** Policies around the default: each key usually as dataset.md section 2 has it, else one of its other values. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    tenureMinYears: often(6, 3),
    sourceAreas: often<Policy['sourceAreas']>(['urban', 'town'], ['urban'], []),
    sourceQualitySchools: often(true, false),
    targetAreas: often<Policy['targetAreas']>(['urban', 'town', 'rural'], ['rural'], ['town', 'rural']),
    moveKinds: fc.oneof(
      {
        weight: 2,
        arbitrary: fc.constant<Policy['moveKinds']>(['source_to_target', 'target_to_source', 'target_to_target_gap']),
      },
      { weight: 5, arbitrary: fc.constant<Policy['moveKinds']>([...moveKinds]) },
      { weight: 1, arbitrary: fc.subarray([...moveKinds], { minLength: 1 }) },
    ),
    principals: often<Policy['principals']>('with_teachers', 'separate', 'none'),
    // Often none at all: then the goals alone move people, and most small districts have a plan.
    rotationRate: fc.constantFrom(0, 10, 0, 10, 25).map((percent) => ({ numerator: percent, denominator: 100 })),
    rotationScopes: fc.oneof(
      fc.constant<Policy['rotationScopes']>(['source_set', 'district']),
      fc.subarray([...rotationScopes]),
    ),
    perSchoolMinEligible: often(5, 1, 2),
    backboneRate: rates(20, 0, 50),
    counting: often<Policy['counting']>('source_to_target', 'any_move'),
    maxCommuteMinutes: often<number | null>(60, 30, null),
    unknownTravel: often<Policy['unknownTravel']>('admit', 'forbid'),
    maxOutSharePerSchool: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(50, 100).map((percent) => ({ numerator: percent, denominator: 100 })) },
      { weight: 4, arbitrary: fc.constant(null) },
      // Of so few teachers 15 % are none.
      { weight: 1, arbitrary: fc.constant({ numerator: 3, denominator: 20 }) },
    ),
    maxOutPerSchoolSubject: often<number | null>(null, 1),
    subjectFloor: fc.constantFrom<Policy['subjectFloor']>('never_worse', 'min', 'none', 'never_worse'),
    subjectCeiling: often<Policy['subjectCeiling']>('never_over', 'none'),
    schoolPosts: often<Policy['schoolPosts']>('approved', 'none'),
    onlyEligibleMove: often(true, false),
    crossStage: fc.constantFrom<Policy['crossStage']>('listed', 'certificate'),
    maxMovers: often<number | null>(null, null, 2, 3),
    goals: goalOrders,
    seed: fc.nat(99_999_999),
  })
  .map((given) => {
    // By the seed, so that the other draws stay as they were.
    const principalsRotationRate = given.seed % 3 === 0 ? { numerator: 1, denominator: 2 } : null;
    const surplusRedeployment = given.seed % 5 === 1 ? 'established' : given.seed % 10 === 2 ? 'eligible' : 'off';
    const unknownTravelMinutes = [null, null, 0, 25][given.seed % 4] ?? null;
    // Of a few schools a coefficient is seldom below a half and seldom above two.
    const cvLimit = variationLimits[given.seed % variationLimits.length] ?? variationLimits[0];
    return aPolicy({ ...given, principalsRotationRate, surplusRedeployment, unknownTravelMinutes, cvLimit });
  });

/**
 * Worlds of 2 to 8 teachers: small enough to try every plan, rich enough to meet every rule; with and without a plan.
 */
export const smallWorlds: fc.Arbitrary<World> = fc.record({ district: smallDistricts, policy: policies });

export interface GeneratedSizes {
  readonly schools: readonly [number, number];
  readonly teachers: readonly [number, number];
}

const medium: GeneratedSizes = { schools: [2, 14], teachers: [60, 240] };

/** What to ask of the generator: every profile, any seed. */
export const districtRequests = ({ schools, teachers }: GeneratedSizes = medium): fc.Arbitrary<DistrictRequest> =>
  fc.record({
    schools: fc.integer({ min: schools[0], max: schools[1] }),
    teachers: fc.integer({ min: teachers[0], max: teachers[1] }),
    seed: fc.nat(1_000_000),
    profile: fc.constantFrom(...profileNames.filter((name) => !name.endsWith('-dirty'))),
  });

/** Prints a counterexample as the generator's input instead of thousands of rows. */
const toldBy = (district: District, request: DistrictRequest): District =>
  Object.defineProperty({ ...district }, fc.toStringMethod, {
    value: () => `generateDistrict(${JSON.stringify(request)})`,
    enumerable: false,
  });

/** Whole generated districts; under the witness policy each has a plan. */
export const generatedDistricts = (sizes: GeneratedSizes = medium): fc.Arbitrary<District> =>
  districtRequests(sizes).map((request) => toldBy(generateDistrict(request), request));
