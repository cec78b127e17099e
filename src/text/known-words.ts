import type { HireRuleId } from '../candidates/hires/hire-pair.ts';
import type { PairRuleId } from '../candidates/pair.ts';
import type { InspectorRuleId } from '../inspectors/checker/rule.ts';
import type { ItinerantRuleId } from '../itinerant/checker/rule.ts';
import type { RequirementRule, RuleId } from '../plan/rule-id.ts';
import type { GoalName } from '../policy/goal.ts';

/** Keys that each language must have: a rule or goal without words does not compile. */
export type KnownWords = Readonly<
  Record<
    | `rule.${RuleId | ItinerantRuleId | InspectorRuleId}${'' | '.says' | '.required' | '.actual'}`
    | `require.${RequirementRule}`
    | `refusal.${PairRuleId | HireRuleId}`
    | `goal.${GoalName}${'' | '.says'}`,
    string
  >
>;
