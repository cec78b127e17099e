import { rateText } from '../../../src/policy/rate.ts';
import { message } from '../../../src/text/message.ts';
import { quotaLines } from '../quota-lines.ts';
import type { RequirementKind } from '../requirement.ts';

/**
 * The heads' own quota (clause 2.25; dataset.md section 2, principals). The policy has one rate for all quotas, so
 * that it can be taken back only with heads staying where they are, which an order to move one then contradicts.
 */
export const principalsQuota: RequirementKind = (instance) =>
  quotaLines(instance)
    .filter((line) => line.scope === 'principals')
    .map(({ eligible, needed, scope }) => ({
      rule: 'principals_quota',
      clause: '2.25',
      scope,
      message: message('require.principals_quota', {
        rate: rateText(instance.policy.rotationRate),
        eligible,
        needed,
      }),
      without: ({ district, policy }) => ({ district, policy: { ...policy, principals: 'none' as const } }),
    }));
