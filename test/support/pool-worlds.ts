import fc from 'fast-check';
import type { CalendarDate } from '../../src/district/date.ts';
import type { District } from '../../src/district/district.ts';
import type { Subject } from '../../src/district/words.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type PoolShare, type PostPool, poolPurposes } from '../../src/policy/staffing-terms.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';
import { aPool } from './policy.ts';

const purposes: fc.Arbitrary<readonly PoolShare[]> = fc
  .shuffledSubarray([...poolPurposes], { minLength: 1 })
  .chain((list) =>
    fc.tuple(
      ...list.map((purpose) =>
        fc.option(fc.nat(2), { nil: null, freq: 2 }).map((number): PoolShare => ({ purpose, number })),
      ),
    ),
  );

export const pools: fc.Arbitrary<PostPool> = fc
  .record({ total: fc.constantFrom(null, 1, 2, 3, 0, 5), purposes })
  .map((given) => aPool(given));

const short = (subject: Subject): Subject => (subject === 'mathematics' ? 'music' : subject);

/**
 * No vacant post, so that each arrival needs one lent; new schools, people on leave or sent out, music for mathematics.
 */
const pressed = (
  district: District,
  facts: readonly { readonly less: number; readonly fresh: boolean }[],
  people: readonly ('leave' | 'sent' | null)[],
): District => ({
  ...district,
  posts: district.posts?.map((post) => ({ ...post, subject: short(post.subject) })) ?? null,
  schools: district.schools.map((school, index) => ({
    ...school,
    approvedPosts: Math.max(
      0,
      district.teachers.filter(({ schoolId }) => schoolId === school.id).length - (facts[index]?.less ?? 0),
    ),
    openingDate: facts[index]?.fresh === true ? ('2025-09-01' as CalendarDate) : school.openingDate,
  })),
  teachers: district.teachers.map((teacher, index) => ({
    ...teacher,
    subject: short(teacher.subject),
    alsoQualified: teacher.alsoQualified.map(({ stage, subject }) => ({ stage, subject: short(subject) })),
    exemption: people[index] === 'leave' ? 'maternity' : teacher.exemption,
    personnelSchoolId: people[index] === 'sent' ? (district.schools[0]?.id ?? null) : teacher.personnelSchoolId,
  })),
});

/** Gaps are filled before anything else, so that people move where posts allow. */
const gapsFirst = (goals: Policy['goals']): Policy['goals'] => [
  [{ goal: 'unfilled_posts', weight: 1 }],
  ...goals.map((level) => level.filter(({ goal }) => goal !== 'unfilled_posts')).filter((level) => level.length > 0),
];

/** Worlds short of posts, with a pool to borrow from for some purposes. */
export const poolWorlds: fc.Arbitrary<PlanWorld & { readonly pool: PostPool }> = fc
  .record({
    world: planWorlds,
    pool: pools,
    facts: fc.array(fc.record({ less: fc.nat(1), fresh: fc.boolean() }), {
      minLength: 4,
      maxLength: 4,
    }),
    people: fc.array(fc.constantFrom(null, null, null, null, 'leave' as const, 'sent' as const), {
      minLength: 8,
      maxLength: 8,
    }),
  })
  .map(({ world, pool, facts, people }) => ({
    ...world,
    district: pressed(world.district, facts, people),
    policy: {
      ...world.policy,
      schoolPosts: 'approved' as const,
      subjectCeiling: 'none' as const,
      goals: gapsFirst(world.policy.goals),
    },
    pool,
  }));
