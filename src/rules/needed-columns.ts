import type { GroupName } from '../readiness/columns.ts';

/** Columns that decide who is eligible. */
export const neededByEligibility = [
  'established',
  'on_duty',
  'full_time',
  'role',
  'managed',
  'retirement',
  'exemption',
  'bond',
] as const satisfies readonly GroupName[];

/** Every quota counts the eligible of source schools. */
export const neededByQuotas = [...neededByEligibility, 'quality'] as const satisfies readonly GroupName[];
