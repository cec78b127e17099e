import fc from 'fast-check';
import type { SchoolId } from '../../src/district/ids.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aHire } from './district.ts';
import { aPlacement } from './hires.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';

const hireFacts = fc.record({
  subject: fc.constantFrom('chinese', 'mathematics', 'chinese'),
  junior: fc.integer({ min: 0, max: 3 }).map((roll) => roll === 3),
  also: fc.option(fc.constantFrom('mathematics', 'chinese'), { freq: 2 }),
  hireType: fc.constantFrom('recruit', 'special_post', 'funded', 'recruit', 'talent'),
  wishes: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  serves: fc.option(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }), { freq: 1 }),
  degree: fc.constantFrom('bachelor', 'college', undefined),
  bondMonths: fc.option(fc.integer({ min: 0, max: 72 }), { freq: 2 }),
  before: fc.option(fc.nat(3), { freq: 2 }),
} as const);

const hireTerms: fc.Arbitrary<Partial<Policy>> = fc.record({
  unplacedHires: fc.constantFrom<Policy['unplacedHires']>('forbid', 'admit', 'forbid'),
  ruralHireTypes: fc.constantFrom<Policy['ruralHireTypes']>(['special_post'], [], ['recruit', 'funded']),
  fundedRuralMonths: fc.constantFrom(null, null, 24, 60, 72),
  newHireShareCap: fc.constantFrom(
    { numerator: 3, denominator: 10 },
    { numerator: 1, denominator: 2 },
    { numerator: 1, denominator: 4 },
    null,
    null,
  ),
});

/** Small worlds with one to three new teachers to place, the goal of placing them rural first often among the levels. */
export const hiringWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    world: planWorlds,
    hires: fc.array(hireFacts, { minLength: 1, maxLength: 3 }),
    terms: hireTerms,
    rural: fc.boolean(),
    roomy: fc.integer({ min: 0, max: 3 }).map((roll) => roll > 0),
  })
  .map(({ world, hires, terms, rural, roomy }) => {
    const ids = world.district.schools.map((school) => school.id);
    const school = (index: number): SchoolId => ids[index % ids.length] as SchoolId;
    const people = hires.map((facts, index) => {
      const stage = facts.junior ? ('junior' as const) : ('primary' as const);
      const { degree, serves } = facts;
      return aHire({
        id: `N${index + 1}`,
        stage,
        subject: facts.subject,
        alsoQualified: facts.also === null || facts.also === facts.subject ? [] : [{ stage, subject: facts.also }],
        hireType: facts.hireType,
        wishes: [...new Set(facts.wishes.map(school))],
        bondMonths: facts.bondMonths,
        ...(degree === undefined ? {} : { degree }),
        ...(serves === null ? {} : { serviceSchools: [...new Set(serves.map(school))] }),
      });
    });
    const before = hires.flatMap((facts, index): Move[] =>
      facts.before === null ? [] : [aPlacement(`N${index + 1}`, school(facts.before))],
    );
    const goals = world.policy.goals.flat().some(({ goal }) => goal === 'hires_rural_first')
      ? world.policy.goals
      : [[{ goal: 'hires_rural_first' as const, weight: 1 }], ...world.policy.goals];
    return {
      district: sortedDistrict({
        ...world.district,
        hires: people,
        // Most worlds have a post or two to spare, so that not every new teacher is one too many.
        posts:
          world.district.posts?.map((post, index) =>
            roomy && index % 2 === 0 && post.subject !== 'principal'
              ? { ...post, required: post.required + 1, max: post.max === null ? null : post.max + 1 }
              : post,
          ) ?? null,
        schools: world.district.schools.map((one) => (roomy ? { ...one, approvedPosts: one.approvedPosts + 2 } : one)),
      }),
      policy: { ...world.policy, ...terms, goals: rural ? goals : world.policy.goals },
      previous: world.previous === null ? null : [...world.previous, ...before],
    };
  });
