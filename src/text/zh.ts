import type { KnownWords } from './known-words.ts';
import type { Catalogue } from './message.ts';
import { accessText } from './zh/access.ts';
import { apiText } from './zh/api.ts';
import { checkerText } from './zh/checker.ts';
import { clausesText } from './zh/clause-texts.ts';
import { cliText } from './zh/cli.ts';
import { datasetChangesText } from './zh/dataset-changes.ts';
import { decisionText } from './zh/decision.ts';
import { diagnoseText } from './zh/diagnosis.ts';
import { docsText } from './zh/docs.ts';
import { documentsText } from './zh/document-texts.ts';
import { eligibilityText } from './zh/eligibility.ts';
import { equityText } from './zh/equity.ts';
import { explainText } from './zh/explain.ts';
import { fairnessText } from './zh/fairness.ts';
import { horizonText } from './zh/horizon.ts';
import { inspectorsText } from './zh/inspectors.ts';
import { intakeText } from './zh/intake.ts';
import { itinerantText } from './zh/itinerant.ts';
import { markedText } from './zh/marked.ts';
import { movementText } from './zh/movement.ts';
import { waysOutText } from './zh/no-plan.ts';
import { ownRulesText } from './zh/own-rules.ts';
import { peopleText } from './zh/people.ts';
import { planFileText } from './zh/plan-file.ts';
import { planText } from './zh/plan-reasons.ts';
import { planWarningsText } from './zh/plan-warnings.ts';
import { policyText } from './zh/policy-keys.ts';
import { policyOptionText } from './zh/policy-options.ts';
import { protectionsText } from './zh/protections.ts';
import { providerText } from './zh/provider-texts.ts';
import { readinessText } from './zh/readiness.ts';
import { rehearsalText } from './zh/rehearsal.ts';
import { reportText } from './zh/report.ts';
import { reviewText } from './zh/review.ts';
import { rotationText } from './zh/rotation.ts';
import { scenarioText } from './zh/scenario.ts';
import { servesText } from './zh/serves.ts';
import { solverText } from './zh/solver.ts';
import { staffingText } from './zh/staffing.ts';
import { storeText } from './zh/store.ts';
import { templateText } from './zh/template.ts';
import { termsText } from './zh/terms.ts';
import { webText } from './zh/web.ts';
import { webDataText } from './zh/web-data.ts';
import { webPeopleText } from './zh/web-people.ts';
import { webRecordsText } from './zh/web-people-records.ts';
import { webPlanText } from './zh/web-plan.ts';
import { webChartsText } from './zh/web-plan-charts.ts';
import { webPolicyText } from './zh/web-plan-policy.ts';
import { webStepsText } from './zh/web-steps.ts';
import { yearText } from './zh/year.ts';

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

export const zh: Catalogue = words;
