import { backboneRow, perSchoolQuotas } from '../quota.ts';
import type { Rule } from '../rule.ts';

/** The backbone quota over each such school's own movers (clause 0.42, scope `per_school`). */
export const schoolBackboneQuota: Rule = {
  id: 'school_backbone_quota',
  clause: '0.42',
  rows: (reading) =>
    reading.policy.rotationScopes.includes('per_school')
      ? perSchoolQuotas(reading).map((quota) => backboneRow(schoolBackboneQuota, quota, reading.policy.backboneRate))
      : [],
};
