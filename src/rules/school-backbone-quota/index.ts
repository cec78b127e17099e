import { neededByQuotas } from '../needed-columns.ts';
import { backboneRow, perSchoolQuotas } from '../quota.ts';
import type { Rule } from '../rule.ts';

/** The backbone quota over each such school's own movers (clause 0.42, scope `per_school`). */
export const schoolBackboneQuota: Rule = {
  id: 'school_backbone_quota',
  clause: '0.42',
  needs: [...neededByQuotas, 'backbone'],
  enforced: ({ rotationScopes }) => rotationScopes.includes('per_school'),
  rows: (facts) =>
    facts.policy.rotationScopes.includes('per_school')
      ? perSchoolQuotas(facts).map((quota) => backboneRow(schoolBackboneQuota, quota, facts.policy.backboneRate))
      : [],
};
