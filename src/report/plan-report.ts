import { fairnessOf } from '../explain/fairness/fairness.ts';
import { planFacts } from '../plan/facts/plan-facts.ts';
import { movesOfPlan } from '../plan/moves-of-plan.ts';
import { countyFigures } from './evidence/county-figures.ts';
import { schoolStandardsTable } from './evidence/schools.ts';
import type { ReportInput } from './input.ts';
import { planWarningsTable } from './plan-warnings.ts';
import type { ReportTable } from './table.ts';
import { checksTable } from './tables/checks.ts';
import { clausesTable } from './tables/clauses.ts';
import { clustersTable } from './tables/clusters.ts';
import { conflictsTable } from './tables/conflicts.ts';
import { costsTable } from './tables/costs.ts';
import { equityTable } from './tables/equity.ts';
import { exemptionEffectTable } from './tables/exemption-effect.ts';
import { cutoffsTable, envyTable, fairnessTable } from './tables/fairness-tables.ts';
import { flowsTable } from './tables/flows.ts';
import { importFaultsTable } from './tables/import-faults.ts';
import { ledgerSummaryTable } from './tables/ledger-summary.ts';
import { levelsTable } from './tables/levels.ts';
import { movementModesTable } from './tables/movement-modes.ts';
import { movementTotalsTable } from './tables/movement-totals.ts';
import { movesTable } from './tables/moves.ts';
import { overviewTable } from './tables/overview.ts';
import { placementsTable } from './tables/placements.ts';
import { poolLoansTable } from './tables/pool-loans.ts';
import { quotaComplianceTable } from './tables/quota-compliance.ts';
import { readinessTable } from './tables/readiness-lines.ts';
import { registrationsTable } from './tables/registrations.ts';
import { rehearsalTable } from './tables/rehearsal.ts';
import { returnsDueTable } from './tables/returns-due.ts';
import { backboneSharesTable, rotationDirectionsTable } from './tables/rotation-readings.ts';
import { schoolSizesTable } from './tables/school-sizes.ts';
import { schoolsTable } from './tables/schools.ts';
import { selectionMonitorTable } from './tables/selection-monitor.ts';
import { specialGradeTable } from './tables/special-grade.ts';
import { subjectGapsTable } from './tables/subject-gaps.ts';
import { surplusTable } from './tables/surplus.ts';
import { attainableTable, waysOutTable } from './tables/ways-out.ts';

/** A table that is shown only where it has rows. */
const optional = (table: ReportTable): readonly ReportTable[] => (table.rows.length === 0 ? [] : [table]);

/** None without a plan. */
const fairnessTables = (input: ReportInput): readonly ReportTable[] => {
  const { district, ledger, plan } = input;
  if (plan.status === 'infeasible') return [];
  const fairness = fairnessOf(planFacts(district, plan.policy, ledger, movesOfPlan(plan), null));
  return [fairnessTable(fairness), ...optional(envyTable(input, fairness)), ...optional(cutoffsTable(input, fairness))];
};

/** Every table of a plan in the order of the workbook's sheets (domain 5.3); conflicts only where there are some. */
export const planReport = (input: ReportInput): readonly ReportTable[] => [
  overviewTable(input),
  quotaComplianceTable(input),
  rotationDirectionsTable(input),
  ...optional(backboneSharesTable(input)),
  ...(input.plan.conflicts.length === 0 ? [] : [conflictsTable(input)]),
  ...(input.plan.diagnosis === undefined
    ? []
    : [attainableTable(input, input.plan.diagnosis), waysOutTable(input.plan.diagnosis)]),
  ...(input.plan.warnings === undefined || input.plan.warnings.length === 0 ? [] : [planWarningsTable(input)]),
  ...(input.plan.status === 'infeasible' ? [] : [rehearsalTable(input)]),
  movesTable(input),
  movementTotalsTable(input),
  movementModesTable(input),
  registrationsTable(input),
  ...(input.district.teachers.some((teacher) => teacher.termMode !== undefined) ? [returnsDueTable(input)] : []),
  ...(input.district.hires.length === 0 ? [] : [placementsTable(input)]),
  ...(input.plan.policy.costRates === null ? [] : [costsTable(input)]),
  ...(input.plan.policy.specialGradePosts === 'none' ? [] : [specialGradeTable(input)]),
  schoolsTable(input),
  ...(input.plan.poolLoans === undefined ? [] : [poolLoansTable(input)]),
  subjectGapsTable(input),
  surplusTable(input),
  clustersTable(input),
  flowsTable(input),
  equityTable(input),
  schoolStandardsTable(input, countyFigures(input)),
  levelsTable(input),
  checksTable(input),
  clausesTable(input),
  ledgerSummaryTable(input),
  exemptionEffectTable(input),
  ...fairnessTables(input),
  selectionMonitorTable(input),
  schoolSizesTable(input),
  ...(input.plan.readiness === undefined ? [] : [readinessTable(input.plan.readiness)]),
  importFaultsTable(input),
];
