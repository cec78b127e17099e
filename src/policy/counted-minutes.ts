import type { Policy } from './policy.ts';

/**
 * Minutes that a mover's journey counts in the commute goals: an unknown one counts the policy's number, by default the
 * longest journey it admits, or an hour where it has no limit. Withholding an address then never makes one's own
 * journey count for less than stating it (model.md section 3).
 */
export const countedMinutes = (
  minutes: number | null,
  { unknownTravelMinutes, maxCommuteMinutes }: Pick<Policy, 'unknownTravelMinutes' | 'maxCommuteMinutes'>,
): number => minutes ?? unknownTravelMinutes ?? maxCommuteMinutes ?? 60;
