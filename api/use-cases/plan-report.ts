import type { ReportInput } from '../../src/report/input.ts';
import { isOpen, type Visibility } from '../access/visibility.ts';
import { visibleWarnings } from '../access/visible-warnings.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { ledgerOf, withheldOf } from './ledger-cache.ts';

const reports = new WeakMap<StoredPlan, ReportInput>();
const withheld = new WeakMap<StoredPlan, ReportInput>();

const wholeReport = (stored: StoredPlan): ReportInput => {
  const known = reports.get(stored);
  if (known !== undefined) return known;
  const { district, warnings } = stored.dataset;
  const report = { district, warnings, plan: stored.plan, ledger: ledgerOf(district, stored.plan.policy) };
  reports.set(stored, report);
  return report;
};

/**
 * What the tables of a stored plan are made from, with or without health and family reasons; the ledger is computed once
 * for each plan.
 */
export const reportOf = (stored: StoredPlan, sight: Visibility): ReportInput => {
  const whole = wholeReport(stored);
  if (isOpen(sight)) return whole;
  const known = withheld.get(stored);
  if (known !== undefined) return known;
  const { ledger, warnings } = whole;
  const report = { ...whole, ledger: withheldOf(ledger), warnings: visibleWarnings(warnings, sight) };
  withheld.set(stored, report);
  return report;
};
