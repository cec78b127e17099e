import type { Policy } from '../../../src/policy/policy.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';

/**
 * The policy that a witness keeps when it is laid: the default one with heads counted as teachers and without the rules
 * that protect what a school has today. `madeFeasible` adds what the default policy requires beyond it.
 */
export const witnessPolicy: Policy = {
  ...defaultPolicy,
  principals: 'with_teachers',
  standardFloor: 'none',
  ruralBackbone: 'off',
  overstaffedSchools: 'by_pool',
};
