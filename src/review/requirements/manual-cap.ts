import { rateText } from '../../policy/rate.ts';
import type { Requirement } from './requirement.ts';

/** Placed by hand within the cap: `denominator · placed <= numerator · moves`, in integers (domain 2.9 and 6). */
export const manualCap: Requirement = {
  rule: 'manual_cap',
  clause: 'domain 2.9',
  missing: ({ manualPlacements, transfers, manualCap: cap }) =>
    cap === null || cap.denominator * manualPlacements <= cap.numerator * transfers
      ? null
      : { placed: manualPlacements, transfers, cap: rateText(cap) },
};
