import { neededByQuotas } from '../needed-columns.ts';
import { quotaRow, scopedQuotas } from '../quota.ts';
import type { Rule } from '../rule.ts';

/**
 * Movers are at least the rate of the eligible, over the district and over the source schools, each where the policy
 * names the scope (clauses 0.40, 0.41; domain 2.2): `q · movers >= p · eligible`.
 */
export const rotationQuota: Rule = {
  id: 'rotation_quota',
  clause: '0.41',
  needs: neededByQuotas,
  enforced: null,
  rows: (facts) =>
    scopedQuotas(facts).map((quota) =>
      quotaRow(rotationQuota, quota.scope, facts.policy.rotationRate, quota.movers.length, quota.eligible),
    ),
};
