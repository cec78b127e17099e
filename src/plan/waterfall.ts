import type { QuotaRuleId, RequirementRule } from '../rules/rule-id.ts';

/** A requirement that takes people from those who could move, and how many are left after it. */
export interface WaterfallStep {
  readonly rule: RequirementRule;
  readonly clause: string;
  readonly lost: number;
  readonly left: number;
}

/**
 * Where the people of a quota are lost: from its eligible, requirement by requirement, down to the most that can move.
 * Each number is the largest that a plan attains under the requirements so far, proven.
 */
export interface Waterfall {
  readonly rule: QuotaRuleId;
  readonly scope: string;
  readonly eligible: number;
  readonly required: number;
  readonly steps: readonly WaterfallStep[];
  /** What is left at the end. */
  readonly attainable: number;
}
