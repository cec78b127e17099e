import type { Teacher } from '../../district/teacher.ts';
import type { Policy } from '../../policy/policy.ts';

/** A principal whose years without reaching the targets are as many as the policy bears (clause 1.23). */
export const isFailing = ({ role, failedYears }: Teacher, policy: Policy): boolean =>
  role === 'principal' && policy.headFailedYears !== null && (failedYears ?? -1) >= policy.headFailedYears;
