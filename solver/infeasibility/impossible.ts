import type { Requirement } from '../../src/plan/plan.ts';
import type { RuleId } from '../../src/rules/rule-id.ts';

/** A requirement that counting alone shows to be impossible beside the others; the message says what is missing. */
export interface Impossible extends Requirement {
  readonly rule: RuleId;
}
