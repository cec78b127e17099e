import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** A slot never falls below what it needs (dataset.md section 2, subject_floor). */
export const slotFloor: RequirementKind = ({ policy }) =>
  policy.subjectFloor === 'none'
    ? []
    : [ofPolicy('slot_floor', 'dataset.md section 2', { floor: policy.subjectFloor }, { subjectFloor: 'none' })];
