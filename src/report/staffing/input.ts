import type { District } from '../../district/district.ts';
import type { Policy } from '../../policy/policy.ts';
import type { StaffingScheme } from '../../staffing/scheme.ts';
import { people } from '../input.ts';

/** What the tables of a scheme are made from. */
export interface StaffingInput {
  readonly district: District;
  readonly policy: Policy;
  readonly scheme: StaffingScheme;
}

/** A school by name, and by code where it is unknown. */
export const schoolNames = ({ district }: StaffingInput): ((id: string) => string) => people(district).schoolName;
