import fc from 'fast-check';
import type { Policy } from '../../src/policy/policy.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';

const isNotGaps = (level: Policy['goals'][number]): boolean => level.every(({ goal }) => goal !== 'unfilled_posts');

/** Worlds with schools above their approved posts, and a policy that redeploys the surplus, mostly in few directions. */
export const surplusWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    world: planWorlds,
    who: fc.constantFrom<Policy['surplusRedeployment']>('established', 'eligible', 'established'),
    moveKinds: fc.constantFrom<Policy['moveKinds']>(['target_to_source'], ['target_to_source'], ['source_to_target']),
    fewer: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ world, who, moveKinds, fewer }) => ({
    ...world,
    district: {
      ...world.district,
      schools: world.district.schools.map((school, index) => ({
        ...school,
        approvedPosts: Math.max(0, school.approvedPosts + (index % 2 === 0 ? -1 - (fewer[index] ?? 0) : 2)),
      })),
    },
    policy: {
      ...world.policy,
      surplusRedeployment: who,
      moveKinds,
      maxMovers: null,
      maxOutSharePerSchool: null,
      goals: [[{ goal: 'unfilled_posts', weight: 1 }], ...world.policy.goals.filter(isNotGaps)],
    },
  }));
