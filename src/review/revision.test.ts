import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../test/support/policy.ts';
import { pricingPolicy, revisionPolicy } from './revision.ts';

describe('the policy of a revision', () => {
  const policy = aPolicy();

  it('minimises the changes first, then the same goals', () => {
    const revised = revisionPolicy(policy);
    expect(revised.goals[0]).toEqual([{ goal: 'changes', weight: 1 }]);
    expect(revised).toEqual({ ...policy, goals: [revised.goals[0], ...policy.goals] });
  });

  it('is the same once more, and keeps the place a district gave to changes', () => {
    expect(revisionPolicy(revisionPolicy(policy))).toEqual(revisionPolicy(policy));
    const own = aPolicy({ goals: [[{ goal: 'movers', weight: 1 }], [{ goal: 'changes', weight: 2 }]] });
    expect(revisionPolicy(own)).toBe(own);
  });
});

describe('the policy that prices an objection', () => {
  const policy = aPolicy({ goals: [[{ goal: 'unfilled_posts', weight: 1 }], [{ goal: 'movers', weight: 1 }]] });

  it('minimises every goal in its order and the changes after them', () => {
    expect(pricingPolicy(policy).goals).toEqual([...policy.goals, [{ goal: 'changes', weight: 1 }]]);
  });

  it('puts the changes of a revision last', () => {
    expect(pricingPolicy(revisionPolicy(policy))).toEqual(pricingPolicy(policy));
    const mixed = aPolicy({
      goals: [
        [
          { goal: 'movers', weight: 1 },
          { goal: 'changes', weight: 2 },
        ],
      ],
    });
    expect(pricingPolicy(mixed).goals).toEqual([[{ goal: 'movers', weight: 1 }], [{ goal: 'changes', weight: 1 }]]);
  });
});
