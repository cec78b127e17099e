import type { Policy } from '../policy/policy.ts';

/**
 * The policy a plan is revised under: the same goals in the same order, and before them the fewest changes against the
 * version before (domain 5.4). A policy that has `changes` among its goals keeps its own order.
 */
export const revisionPolicy = (policy: Policy): Policy =>
  policy.goals.some((level) => level.some(({ goal }) => goal === 'changes'))
    ? policy
    : { ...policy, goals: [[{ goal: 'changes', weight: 1 }], ...policy.goals] };
