import type { Teacher } from '../../district/teacher.ts';
import type { Policy } from '../../policy/policy.ts';
import { isOnStaff } from './terms-away.ts';

/** A principal in office whose years without reaching the targets are as many as the policy bears (clause 1.23). */
export const isFailing = (teacher: Teacher, policy: Policy): boolean => {
  if (teacher.role !== 'principal' || !teacher.onDuty || !isOnStaff(teacher, policy)) return false;
  return policy.headFailedYears !== null && (teacher.failedYears ?? -1) >= policy.headFailedYears;
};
