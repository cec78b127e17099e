import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** Posts kept for those who return (domain 3; dataset.md section 2, reserve_return). */
export const returnSlots: RequirementKind = ({ policy }) =>
  policy.reserveReturn && policy.schoolPosts === 'approved'
    ? [ofPolicy('return_slots', '0.37', {}, { reserveReturn: false })]
    : [];
