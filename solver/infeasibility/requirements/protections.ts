import { rateText } from '../../../src/policy/rate.ts';
import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** The subject an only teacher gives is still taught (protect_only_teacher `keep_one`). */
export const onlyTeacher: RequirementKind = ({ policy }) =>
  policy.protectOnlyTeacher === 'keep_one' ? [ofPolicy('only_teacher', '0.16', {}, { protectOnlyTeacher: 'off' })] : [];

/** Backbone teachers a school keeps of each subject (backbone_left_per_subject). */
export const backboneLeft: RequirementKind = ({ policy: { backboneLeftPerSubject: least } }) =>
  least === null
    ? []
    : [ofPolicy('backbone_left', 'domain.md section 2.3', { least }, { backboneLeftPerSubject: null })];

/** The share of a grade's homeroom teachers who may leave (max_homeroom_out_share). */
export const homeroomContinuity: RequirementKind = ({ policy: { maxHomeroomOutShare: share } }) =>
  share === null
    ? []
    : [ofPolicy('homeroom_continuity', '4.84', { share: rateText(share) }, { maxHomeroomOutShare: null })];

/** The share of the eligible teachers of graduating classes who rotate (graduating_rotation_rate). */
export const graduatingQuota: RequirementKind = ({ policy: { graduatingRotationRate: rate } }) =>
  rate === null
    ? []
    : [
        ofPolicy(
          'graduating_quota',
          'domain.md section 2.1',
          { rate: rateText(rate) },
          { graduatingRotationRate: null },
        ),
      ];
