import { accessText } from './en/access.ts';
import { apiText } from './en/api.ts';
import { checkerText } from './en/checker.ts';
import { clausesText } from './en/clause-texts.ts';
import { cliText } from './en/cli.ts';
import { datasetChangesText } from './en/dataset-changes.ts';
import { decisionText } from './en/decision.ts';
import { diagnoseText } from './en/diagnosis.ts';
import { docsText } from './en/docs.ts';
import { documentsText } from './en/document-texts.ts';
import { eligibilityText } from './en/eligibility.ts';
import { equityText } from './en/equity.ts';
import { explainText } from './en/explain.ts';
import { fairnessText } from './en/fairness.ts';
import { horizonText } from './en/horizon.ts';
import { inspectorsText } from './en/inspectors.ts';
import { intakeText } from './en/intake.ts';
import { itinerantText } from './en/itinerant.ts';
import { markedText } from './en/marked.ts';
import { movementText } from './en/movement.ts';
import { waysOutText } from './en/no-plan.ts';
import { ownRulesText } from './en/own-rules.ts';
import { peopleText } from './en/people.ts';
import { planFileText } from './en/plan-file.ts';
import { planText } from './en/plan-reasons.ts';
import { planWarningsText } from './en/plan-warnings.ts';
import { policyText } from './en/policy-keys.ts';
import { policyOptionText } from './en/policy-options.ts';
import { protectionsText } from './en/protections.ts';
import { providerText } from './en/provider-texts.ts';
import { readinessText } from './en/readiness.ts';
import { rehearsalText } from './en/rehearsal.ts';
import { reportText } from './en/report.ts';
import { reviewText } from './en/review.ts';
import { rotationText } from './en/rotation.ts';
import { scenarioText } from './en/scenario.ts';
import { servesText } from './en/serves.ts';
import { solverText } from './en/solver.ts';
import { staffingText } from './en/staffing.ts';
import { storeText } from './en/store.ts';
import { templateText } from './en/template.ts';
import { termsText } from './en/terms.ts';
import { webText } from './en/web.ts';
import { webDataText } from './en/web-data.ts';
import { webPeopleText } from './en/web-people.ts';
import { webRecordsText } from './en/web-people-records.ts';
import { webPlanText } from './en/web-plan.ts';
import { webChartsText } from './en/web-plan-charts.ts';
import { webPolicyText } from './en/web-plan-policy.ts';
import { webStepsText } from './en/web-steps.ts';
import { yearText } from './en/year.ts';
import type { KnownWords } from './known-words.ts';
import type { Catalogue } from './message.ts';

const words = {
  ...checkerText,
  ...decisionText,
  ...diagnoseText,
  ...waysOutText,
  ...docsText,
  ...documentsText,
  ...eligibilityText,
  ...equityText,
  ...horizonText,
  ...inspectorsText,
  ...explainText,
  ...intakeText,
  ...markedText,
  ...movementText,
  ...itinerantText,
  ...planFileText,
  ...planText,
  ...planWarningsText,
  ...peopleText,
  ...policyText,
  ...policyOptionText,
  ...ownRulesText,
  ...scenarioText,
  ...servesText,
  ...solverText,
  ...staffingText,
  ...termsText,
  ...storeText,
  ...templateText,
  ...protectionsText,
  ...readinessText,
  ...reportText,
  ...reviewText,
  ...clausesText,
  ...cliText,
  ...apiText,
  ...accessText,
  ...providerText,
  ...webText,
  ...fairnessText,
  ...rehearsalText,
  ...rotationText,
  ...yearText,
  ...webPeopleText,
  ...webRecordsText,
  ...webPlanText,
  ...datasetChangesText,
  ...webDataText,
  ...webChartsText,
  ...webPolicyText,
  ...webStepsText,
} satisfies KnownWords;

export const en: Catalogue = words;
