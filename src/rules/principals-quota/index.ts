import { neededByEligibility } from '../needed-columns.ts';
import { principalsQuota as quotaOfPrincipals, quotaRow } from '../quota.ts';
import type { Rule } from '../rule.ts';

/**
 * Where heads are planned separately, their movers are at least the rotation rate, or the heads' own, of the eligible
 * heads (clauses 0.33, 2.25); without a scope of rotation no rate applies.
 */
export const principalsQuota: Rule = {
  id: 'principals_quota',
  clause: '2.25',
  needs: neededByEligibility,
  enforced: ({ principals }) => principals === 'separate',
  rows: (facts) => {
    if (facts.policy.principals !== 'separate' || facts.policy.rotationScopes.length === 0) return [];
    const quota = quotaOfPrincipals(facts);
    const { principalsRotationRate, rotationRate } = facts.policy;
    const rate = principalsRotationRate ?? rotationRate;
    return [quotaRow(principalsQuota, quota.scope, rate, quota.movers.length, quota.eligible)];
  },
};
