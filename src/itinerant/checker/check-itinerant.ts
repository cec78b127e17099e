import type { District } from '../../district/district.ts';
import type { Check } from '../../plan/plan.ts';
import type { Move } from '../../plan/transfer.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ItinerantAssignments } from '../itinerant-plan.ts';
import { itinerantRules } from './itinerant-rules.ts';
import { measuredLevels } from './measure.ts';
import { readItinerant } from './reading.ts';

/** The checker's result for a set of assignments. */
export interface CheckedItinerant {
  readonly checks: readonly Check[];
  /** The value of every level, in the order of `itinerantGoals`. */
  readonly values: readonly number[];
  readonly holds: boolean;
}

/** Recomputes every rule and level from dataset, policy, the plan's moves and the assignments alone (model.md section 5). */
export const checkItinerant = (
  district: District,
  policy: Policy,
  moves: readonly Move[],
  assignments: ItinerantAssignments,
): CheckedItinerant => {
  const reading = readItinerant(district, policy, moves, assignments);
  const checks = itinerantRules.flatMap((rule) => rule.rows(reading));
  return { checks, values: measuredLevels(reading), holds: checks.every((check) => check.holds) };
};
