import { rateText } from '../../../src/policy/rate.ts';
import { quotaLines } from '../quota-lines.ts';
import { ofPolicy, type RequirementKind } from '../requirement.ts';

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
