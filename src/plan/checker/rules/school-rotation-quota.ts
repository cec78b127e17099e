import { perSchoolQuotas, quotaRow } from '../quota.ts';
import type { Rule } from '../rule.ts';

/** The rotation quota at each source school with enough eligible teachers (scope `per_school`; domain 2.2 c). */
export const schoolRotationQuota: Rule = {
  id: 'school_rotation_quota',
  clause: '0.41',
  rows: (reading) =>
    reading.policy.rotationScopes.includes('per_school')
      ? perSchoolQuotas(reading).map((quota) =>
          quotaRow(schoolRotationQuota, quota.scope, reading.policy.rotationRate, quota.movers.length, quota.eligible),
        )
      : [],
};
