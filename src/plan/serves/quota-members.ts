import type { TeacherId } from '../../district/ids.ts';
import { type Counted, perSchoolQuotas, principalsQuota, scopedQuotas } from '../../rules/quota.ts';
import type { QuotaRuleId } from '../../rules/rule-id.ts';
import type { PlanFacts } from '../facts/plan-facts.ts';
import type { Served } from './served.ts';

type QuotaServed = Extract<Served, { kind: 'quota' }>;

/** The quotas that count each mover, by the people whom the checker counts in them. */
export const quotaMembers = (facts: PlanFacts): ReadonlyMap<TeacherId, readonly QuotaServed[]> => {
  const { principals, rotationScopes } = facts.policy;
  const counted: (readonly [QuotaServed, readonly Counted[]])[] = [];
  const add = (rule: QuotaRuleId, scope: string, movers: readonly Counted[]): void => {
    counted.push([{ kind: 'quota', rule, scope }, movers]);
  };
  for (const { scope, movers, rotating } of scopedQuotas(facts)) {
    add('rotation_quota', scope, movers);
    add(
      'backbone_quota',
      scope,
      rotating.filter(({ backbone }) => backbone),
    );
  }
  for (const { scope, movers, rotating } of rotationScopes.includes('per_school') ? perSchoolQuotas(facts) : []) {
    add('school_rotation_quota', scope, movers);
    add(
      'school_backbone_quota',
      scope,
      rotating.filter(({ backbone }) => backbone),
    );
  }
  if (principals === 'separate' && rotationScopes.length > 0) {
    const { scope, movers } = principalsQuota(facts);
    add('principals_quota', scope, movers);
  }
  const members = new Map<TeacherId, QuotaServed[]>();
  for (const [quota, movers] of counted)
    for (const { teacherId } of movers) {
      const known = members.get(teacherId);
      if (known === undefined) members.set(teacherId, [quota]);
      else known.push(quota);
    }
  return members;
};
