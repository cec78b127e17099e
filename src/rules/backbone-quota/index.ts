import { neededByQuotas } from '../needed-columns.ts';
import { backboneRow, scopedQuotas } from '../quota.ts';
import type { Rule } from '../rule.ts';

/** Backbone teachers among all who rotate in each scope are at least the rate (clause 0.42): `q · backbone >= p · movers`. */
export const backboneQuota: Rule = {
  id: 'backbone_quota',
  clause: '0.42',
  needs: [...neededByQuotas, 'backbone'],
  enforced: null,
  rows: (facts) => scopedQuotas(facts).map((quota) => backboneRow(backboneQuota, quota, facts.policy.backboneRate)),
};
