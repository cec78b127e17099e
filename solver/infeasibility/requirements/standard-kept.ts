import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** No school that passes today made to fail (model.md section 2, indicators; key `standard_floor`). */
export const standardKept: RequirementKind = ({ policy }) =>
  policy.standardFloor === 'none'
    ? []
    : [ofPolicy('standard_kept', '0.1', { floor: policy.standardFloor }, { standardFloor: 'none' })];
