import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** A slot never rises above its ceiling (dataset.md section 2, subject_ceiling). */
export const slotCeiling: RequirementKind = ({ policy }) =>
  policy.subjectCeiling === 'none'
    ? []
    : [ofPolicy('slot_ceiling', 'dataset.md section 2', {}, { subjectCeiling: 'none' })];
