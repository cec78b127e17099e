import { rateText } from '../../../src/policy/rate.ts';
import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** The share of backbone teachers among all who rotate in each scope (clause 0.42). */
export const backboneQuota: RequirementKind = (instance) =>
  instance.policy.backboneRate.numerator === 0 || instance.policy.rotationScopes.length === 0
    ? []
    : [
        ofPolicy(
          'backbone_quota',
          '0.42',
          { rate: rateText(instance.policy.backboneRate) },
          { backboneRate: { numerator: 0, denominator: 1 } },
        ),
      ];
