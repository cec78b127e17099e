import type { Policy } from '../policy/policy.ts';

/**
 * The policy a plan is revised under: the same goals in the same order, and before them the fewest changes against the
 * version before (domain 5.4). A policy that has `changes` among its goals keeps its own order.
 */
export const revisionPolicy = (policy: Policy): Policy =>
  policy.goals.some((level) => level.some(({ goal }) => goal === 'changes'))
    ? policy
    : { ...policy, goals: [[{ goal: 'changes', weight: 1 }], ...policy.goals] };

const isChanges = ({ goal }: { readonly goal: string }): boolean => goal === 'changes';

/**
 * The policy that prices an objection: the goals in their order, so that each loses as little as it can, and the fewest
 * changes after them all (model.md section 3). A revision's own `changes` in front would price it at more than it costs.
 */
export const pricingPolicy = (policy: Policy): Policy => ({
  ...policy,
  goals: [
    ...policy.goals.map((level) => level.filter((part) => !isChanges(part))).filter((level) => level.length > 0),
    [{ goal: 'changes', weight: 1 }],
  ],
});
