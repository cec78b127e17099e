import { type CalendarDate, yearOf } from '../../src/district/date.ts';
import { quotasOf } from '../../src/movement/quotas.ts';
import { isBackbone } from '../../src/policy/backbone.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { leastMeeting } from '../../src/policy/rate.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { establishments } from '../../src/staffing/establishment.ts';
import { planOfYear } from '../../src/year/plan-of-year.ts';
import type { DatasetFacts, PlanFacts } from '../../src/year/year-facts.ts';
import type { YearStep } from '../../src/year/year-step.ts';
import { stepsOfYear } from '../../src/year/year-steps.ts';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from '../storage/database.ts';
import type { StoredDataset } from '../storage/datasets.ts';
import type { PlanHead } from '../storage/decisions.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { listVersions } from '../storage/versions.ts';
import { districtCalendars } from './district-calendars.ts';
import { gatherFacts } from './gather-facts.ts';
import { ledgerOf } from './ledger-cache.ts';
import type { Services } from './services.ts';
import { todayIn } from './today.ts';

/** Where the school year stands. */
export interface Year {
  readonly begins: number;
  readonly referenceDate: CalendarDate;
  readonly today: CalendarDate;
  readonly datasetId: string | null;
  readonly planId: string | null;
  readonly steps: readonly YearStep[];
}

const datasetFacts = ({ district, importedAt, warnings }: StoredDataset, policy: Policy): DatasetFacts => {
  const posts = establishments(district, policy);
  const sum = (part: (school: (typeof posts)[number]) => number): number =>
    posts.reduce((total, school) => total + part(school), 0);
  const ledger = ledgerOf(district, policy);
  // Of the district where that scope is in force; the first scope of the policy otherwise.
  const [quota] = quotasOf(district, policy, ledger);
  const required = quota === undefined ? 0 : leastMeeting(quota.rate, quota.eligible);
  const eligibleBackbone = district.teachers.filter(
    (teacher) => quota?.members(teacher) === true && isBackbone(teacher, policy),
  );
  return {
    importedOn: todayIn(importedAt),
    schools: district.schools.length,
    teachers: district.teachers.length,
    warnings: warnings.length,
    approved: sum(({ approved }) => approved),
    standard: posts.some(({ standard }) => standard === null) ? null : sum(({ standard }) => standard?.teachers ?? 0),
    over: sum(({ over }) => over),
    under: sum(({ under }) => under ?? 0),
    contract: sum(({ contract }) => contract),
    borrowedOut: sum(({ borrowedOut }) => borrowedOut),
    eligible: quota?.eligible ?? ledger.eligible,
    required,
    backboneRequired: leastMeeting(policy.backboneRate, required),
    backboneEligible: eligibleBackbone.length,
  };
};

const planFacts = async (
  transaction: Transaction,
  head: PlanHead,
  stored: StoredPlan,
  now: Date,
): Promise<PlanFacts> => {
  const { facts, standing, rates } = await gatherFacts(transaction, head, stored, { now, decision: null });
  const { plan } = stored;
  return {
    version: head.version,
    transfers: plan.transfers.length,
    levels: plan.levels.length,
    provenLevels: plan.levels.filter(({ proven }) => proven).length,
    checks: plan.checks.filter((check) => check.notApplicable !== true).length,
    review: facts,
    standing,
    schools: rates.filter(({ moves }) => moves > 0).length,
    answered: rates.filter(({ moves, answered }) => moves > 0 && answered).length,
    objecting: rates.filter(({ open, upheld, rejected }) => open + upheld + rejected > 0).length,
  };
};

/** The steps of the school year for those who see the whole district: what is there, what is missing, by when. */
export const yearOfDistrict = async (services: Services, caller: Caller): Promise<Year> => {
  const now = services.now();
  const head = await services.datasets.inForce(caller);
  const dataset = head === undefined ? undefined : await services.datasets.find(caller, head.id);
  const lying = await services.shelf.calendars();
  const { versions, calendars } = await asCaller(services.database, caller, async (transaction) => ({
    versions: await listVersions(transaction),
    calendars: await districtCalendars(lying, transaction),
  }));
  const chosen = planOfYear(versions);
  const found =
    chosen === undefined
      ? undefined
      : await services.plans.within(caller, chosen.id, async (transaction, stored, at) => ({
          policy: stored.plan.policy,
          facts: await planFacts(transaction, at, stored, now),
        }));
  const policy = found?.result.policy ?? defaultPolicy;
  const today = todayIn(now);
  return {
    begins: yearOf(policy.referenceDate),
    referenceDate: policy.referenceDate,
    today,
    datasetId: dataset?.id ?? null,
    planId: chosen?.id ?? null,
    steps: stepsOfYear({
      today,
      calendars,
      dataset: dataset === undefined ? null : datasetFacts(dataset, policy),
      plan: found?.result.facts ?? null,
    }),
  };
};
