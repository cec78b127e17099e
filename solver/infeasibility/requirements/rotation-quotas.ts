import type { Policy, RotationScope } from '../../../src/policy/policy.ts';
import { leastMeeting, rateText } from '../../../src/policy/rate.ts';
import { message } from '../../../src/text/message.ts';
import type { Instance } from '../../formulation/instance.ts';
import { quotaLines } from '../quota-lines.ts';
import { ofPolicy, type RemovableRequirement, type RequirementKind } from '../requirement.ts';

/**
 * A scope taken back and nothing else. Without any scope the heads' own rate would go too, which is a requirement of its
 * own: the scope of single schools, none of which is large enough, then keeps it in force.
 */
const withoutScope = (
  { rotationScopes, principals }: Policy,
  scope: RotationScope,
): Partial<Pick<Policy, 'rotationScopes' | 'perSchoolMinEligible'>> => {
  const rest = rotationScopes.filter((one) => one !== scope);
  return rest.length > 0 || principals !== 'separate'
    ? { rotationScopes: rest }
    : { rotationScopes: ['per_school'], perSchoolMinEligible: Number.MAX_SAFE_INTEGER };
};

const without =
  (scope: RotationScope): RemovableRequirement['without'] =>
  ({ district, policy }) => ({
    district,
    policy: { ...policy, ...withoutScope(policy, scope) },
  });

const wholeScope = (instance: Instance, scope: 'district' | 'source_set'): readonly RemovableRequirement[] =>
  quotaLines(instance)
    .filter((line) => line.scope === scope)
    .map(({ eligible }) => ({
      rule: 'rotation_quota',
      clause: '0.41',
      scope,
      message: message('require.rotation_quota', {
        scope,
        rate: rateText(instance.policy.rotationRate),
        eligible,
        needed: leastMeeting(instance.policy.rotationRate, eligible),
      }),
      without: without(scope),
    }));

/** The rotation quota of the district and of the source set, each with the backbone line over its movers (clauses 0.40, 0.41). */
export const rotationQuota: RequirementKind = (instance) => [
  ...wholeScope(instance, 'district'),
  ...wholeScope(instance, 'source_set'),
];

/** The quotas of single schools, taken back together: the policy has one key for them (domain 2.2 c). */
export const schoolRotationQuota: RequirementKind = (instance) => {
  const schools = quotaLines(instance).filter((line) => line.scope.startsWith('school:'));
  if (schools.length === 0) return [];
  const { rotationRate } = instance.policy;
  const needed = schools.reduce((sum, { eligible }) => sum + leastMeeting(rotationRate, eligible), 0);
  return [
    {
      rule: 'school_rotation_quota',
      clause: '0.41',
      scope: 'district',
      message: message('require.school_rotation_quota', {
        rate: rateText(rotationRate),
        schools: schools.length,
        needed,
      }),
      without: without('per_school'),
    },
  ];
};

const none = { numerator: 0, denominator: 1 };

/** The heads' own quota (clause 2.25; dataset.md section 2, principals): taken back by their own rate, heads may still move. */
export const principalsQuota: RequirementKind = (instance) =>
  quotaLines(instance).flatMap(({ eligible, needed, scope }) => {
    const { principalsRotationRate, rotationRate } = instance.policy;
    const rate = principalsRotationRate ?? rotationRate;
    if (scope !== 'principals' || rate.numerator === 0) return [];
    const values = { rate: rateText(rate), eligible, needed };
    return [{ ...ofPolicy('principals_quota', '2.25', values, { principalsRotationRate: none }), scope }];
  });
