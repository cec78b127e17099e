import { neededByQuotas } from '../needed-columns.ts';
import { perSchoolQuotas, quotaRow } from '../quota.ts';
import type { Rule } from '../rule.ts';

/** The rotation quota at each source school with enough eligible teachers (scope `per_school`; domain 2.2 c). */
export const schoolRotationQuota: Rule = {
  id: 'school_rotation_quota',
  clause: '0.41',
  needs: neededByQuotas,
  enforced: ({ rotationScopes }) => rotationScopes.includes('per_school'),
  rows: (facts) =>
    facts.policy.rotationScopes.includes('per_school')
      ? perSchoolQuotas(facts).map((quota) =>
          quotaRow(schoolRotationQuota, quota.scope, facts.policy.rotationRate, quota.movers.length, quota.eligible),
        )
      : [],
};
