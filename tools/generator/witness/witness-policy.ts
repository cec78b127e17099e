import type { Policy } from '../../../src/policy/policy.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';

/**
 * The policy that the witness of a drawn district keeps: the default one with heads counted as teachers and without the
 * rules that protect what a school has today. The witness is laid while teachers are drawn and does not know them.
 */
export const witnessPolicy: Policy = {
  ...defaultPolicy,
  principals: 'with_teachers',
  standardFloor: 'none',
  ruralBackbone: 'off',
  overstaffedSchools: 'by_pool',
};
