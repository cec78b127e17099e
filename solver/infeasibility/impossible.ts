import type { Requirement } from '../../src/plan/plan.ts';
import type { RuleId } from '../../src/rules/rule-id.ts';

/** A requirement that counting alone shows to be impossible under the others; the message states the shortage. */
export interface Impossible extends Requirement {
  readonly rule: RuleId;
}
