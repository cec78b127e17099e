import type { RefusalId } from '../candidates/refusal-id.ts';
import type { EligibilityRule, ExemptionRule } from '../eligibility/eligibility-rule.ts';
import type { RehearsalQuestion } from '../explain/rehearsal/question.ts';
import type { InspectorRuleId } from '../inspectors/rule-id.ts';
import type { ItinerantRuleId } from '../itinerant/rule-id.ts';
import type { ServedKind } from '../plan/serves/served.ts';
import type { WarningKind } from '../plan/warnings/plan-warning.ts';
import type { GoalName } from '../policy/goal.ts';
import type { ReviewRequirementId } from '../review/requirement-id.ts';
import type { RequirementRule, RuleId } from '../rules/rule-id.ts';
import type { AuditRuleId } from '../staffing/audit/audit-rule-id.ts';
import type { YearStepName, YearStepState } from '../year/year-step.ts';

/** Keys that each language must have: a rule or goal without words does not compile. */
export type KnownWords = Readonly<
  Record<
    | `rule.${RuleId | ItinerantRuleId | InspectorRuleId}${'' | '.says' | '.required' | '.actual'}`
    | `require.${RequirementRule}`
    | `refusal.${RefusalId}`
    | `goal.${GoalName}${'' | '.says'}`
    | `clause.${EligibilityRule}`
    | `exemption.${ExemptionRule}`
    | `audit.${AuditRuleId}`
    | `serves.kind.${ServedKind}`
    | `warning.${'' | 'kind.'}${WarningKind}`
    | `review.missing.${ReviewRequirementId}`
    | `rehearsal.${`question.${RehearsalQuestion}` | `${RehearsalQuestion}.${'clear' | 'flagged'}`}`
    | `year_step.${YearStepName}`
    | `year_state.${YearStepState}`,
    string
  >
>;
