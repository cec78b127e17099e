import { rateText } from '../../../src/policy/rate.ts';
import { quotaLines } from '../quota-lines.ts';
import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** The share of backbone teachers among each quota's movers (clause 0.42). */
export const backboneQuota: RequirementKind = (instance) =>
  instance.policy.backboneRate.numerator === 0 || !quotaLines(instance).some((line) => line.backbone)
    ? []
    : [
        ofPolicy(
          'backbone_quota',
          '0.42',
          { rate: rateText(instance.policy.backboneRate) },
          { backboneRate: { numerator: 0, denominator: 1 } },
        ),
      ];
