import fc from 'fast-check';
import type { Order } from '../../src/district/order.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import { moveKinds, type Policy } from '../../src/policy/policy.ts';
import { aDistrict, anOrder, aPost, aSchool, aTeacher } from './district.ts';
import type { PlanWorld } from './plan-worlds.ts';
import { aPolicy } from './policy.ts';

const schoolFacts = fc.record({
  area: fc.constantFrom('rural' as const, 'urban' as const, 'rural' as const),
  required: fc.nat(4),
  spare: fc.constantFrom(3, 0, -1, -2),
  lent: fc.nat(3),
});

const personFacts = fc.record({
  at: fc.nat(2),
  backbone: fc.constantFrom('none' as const, 'county' as const),
  head: fc.integer({ min: 0, max: 11 }).map((roll) => roll === 11),
  wish: fc.option(fc.nat(2)),
  order: fc.constantFrom(null, null, null, null, null, null, 'move' as const, 'assign' as const),
});

/** Least first: what the first goal is decides who moves at all. */
const firstGoals: readonly GoalName[] = ['unfilled_posts', 'unfilled_posts', 'wishes', 'cv_backbone'];

/**
 * Three schools and up to five teachers who all may move and qualify everywhere, between gaps and surplus: nearly every
 * world has plans with several moves out of one school. At most 243 plans.
 */
export const denseWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    schools: fc.array(schoolFacts, { minLength: 3, maxLength: 3 }),
    people: fc.array(personFacts, { minLength: 3, maxLength: 5, size: 'max' }),
    share: fc.constantFrom(0, 0, 25, 60),
    backboneShare: fc.constantFrom(0, 0, 50),
    first: fc.constantFrom(...firstGoals),
    floor: fc.constantFrom<Policy['subjectFloor']>('none', 'none', 'never_worse'),
    posts: fc.constantFrom<Policy['schoolPosts']>('approved', 'approved', 'none'),
  })
  .map(({ schools, people, share, backboneShare, first, floor, posts }) => {
    const code = (at: number): string => `S${at + 1}`;
    const heads = new Set<number>();
    const teachers = people.map(({ at, backbone, head, wish }, index) => {
      const principal = head && !heads.has(at);
      if (principal) heads.add(at);
      return aTeacher({
        id: `T${index + 1}`,
        schoolId: code(at),
        backboneLevel: backbone,
        role: principal ? 'principal' : 'teacher',
        wishes: wish === null || wish === at ? [] : [code(wish)],
        volunteers: wish !== null,
      });
    });
    const orders = people.flatMap(({ order, at }, index): readonly Order[] => {
      if (order === null) return [];
      return [
        anOrder({ teacherId: `T${index + 1}`, kind: order, schoolId: order === 'assign' ? code((at + 1) % 3) : null }),
      ];
    });
    return {
      district: aDistrict({
        schools: schools.map(({ area, spare, lent }, at) =>
          aSchool({
            id: code(at),
            areaClass: area,
            approvedPosts: Math.max(0, people.filter((one) => one.at === at).length + spare),
            postPool: lent,
          }),
        ),
        posts: schools.flatMap(({ required }, at) => [
          aPost({ schoolId: code(at), required }),
          ...(heads.has(at) ? [aPost({ schoolId: code(at), subject: 'principal', required: 1 })] : []),
        ]),
        teachers,
        orders,
      }),
      policy: aPolicy({
        moveKinds: [...moveKinds],
        rotationRate: { numerator: share, denominator: 100 },
        rotationScopes: ['district'],
        backboneRate: { numerator: backboneShare, denominator: 100 },
        maxOutSharePerSchool: null,
        subjectFloor: floor,
        subjectCeiling: 'none',
        schoolPosts: posts,
        goals: [[{ goal: first, weight: 1 }], [{ goal: 'movers', weight: 1 }]],
      }),
      previous: null,
    };
  });
