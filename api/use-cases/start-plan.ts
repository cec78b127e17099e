import { engineNames } from '../../solver/contract.ts';
import type { Order } from '../../src/district/order.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Answer } from '../../src/review/objection/objection.ts';
import { pricingPolicy, revisionPolicy } from '../../src/review/revision.ts';
import type { Language } from '../../src/text/message.ts';
import type { Caller } from '../access/caller.ts';
import type { PlanRequest } from '../http/contract/plan.ts';
import type { Job } from '../storage/job.ts';
import type { StoredPlan } from '../storage/plans.ts';
import type { StoredPolicy } from '../storage/policies.ts';
import type { PlanJobRequest } from '../worker/solve-plan.ts';
import { findPolicy } from './find-policy.ts';
import { finished } from './finished-plan.ts';
import { foundAnswer, newOrdersOf } from './give-verdict.ts';
import { ledgerOf } from './ledger-cache.ts';
import { orderedDistrict } from './ordered-district.ts';
import { plannableFaults } from './plannable.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

/** What a plan is made of besides the request: the policy of the plan before, orders that are only tried. */
interface PlanBasis {
  readonly policy?: { readonly policy: Policy; readonly stored: Pick<StoredPolicy, 'id'> | null };
  readonly tried?: readonly Order[];
  /** Whether it shows what an objection costs. */
  readonly prices?: boolean;
}

/** What a plan is revised under: its own policy and version, with the fewest changes first. */
const policyOfRevision = ({ plan, policyVersion }: StoredPlan): NonNullable<PlanBasis['policy']> => ({
  policy: revisionPolicy(plan.policy),
  stored: policyVersion,
});

/**
 * Takes a plan on as a job: dataset, policy and previous plan must be there; a full queue takes nothing. The orders in
 * force join the dataset's own.
 */
const submitPlan = async (
  services: Services,
  caller: Caller,
  input: PlanRequest,
  basis: PlanBasis = {},
): Promise<Job> => {
  const dataset = await services.datasets.find(caller, input.datasetId);
  if (dataset === undefined) throw new Refused('dataset_not_found', { id: input.datasetId });
  const { previousPlanId } = input;
  if (previousPlanId !== undefined && (await services.plans.find(caller, previousPlanId)) === undefined)
    throw new Refused('plan_not_found', { id: previousPlanId });
  const { policy, stored } = basis.policy ?? (await findPolicy(services, caller, input.policy));
  const { district } = dataset;
  const faults = plannableFaults({ district, policy, ledger: ledgerOf(district, policy) }, dataset.name);
  if (faults.length > 0) throw new Refused('dataset_faults', { name: dataset.name, count: faults.length }, faults);
  const ordered = await orderedDistrict(services.database, caller, district, policy, basis.tried);
  const request: PlanJobRequest = {
    policy,
    policyId: stored?.id ?? null,
    previousPlanId: previousPlanId ?? null,
    orders: ordered.orders,
    engine: engineNames.find((name) => name === input.engine) ?? 'auto',
    timeLimit: input.timeLimit ?? null,
    ...(basis.prices === true ? { changePoints: true } : {}),
  };
  const [id, createdAt] = [services.newId(), services.now()];
  const given = { id, kind: 'plan', datasetId: dataset.id, datasetName: dataset.name, request, createdAt } as const;
  const job = await services.jobs.submit(caller, given);
  if (job === undefined) throw new Refused('queue_full');
  return job;
};

/** Starts a plan. */
export const startPlan = (services: Services, caller: Caller, input: PlanRequest): Promise<Outcome<Job>> =>
  outcomeOf(() => submitPlan(services, caller, input));

/** Of the next version: what differs from the plan before. */
export interface RevisionRequest {
  readonly datasetId?: string | undefined;
  readonly engine?: PlanRequest['engine'] | undefined;
  readonly timeLimit?: number | undefined;
}

/** Starts the next version of a plan: the orders in force and the fewest changes. */
export const startRevision = (
  services: Services,
  caller: Caller,
  planId: string,
  { datasetId, engine, timeLimit }: RevisionRequest,
): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const before = await finished(services, caller, planId);
    const input = {
      datasetId: datasetId ?? before.dataset.id,
      previousPlanId: before.id,
      ...(engine === undefined ? {} : { engine }),
      ...(timeLimit === undefined ? {} : { timeLimit }),
    };
    return submitPlan(services, caller, input, { policy: policyOfRevision(before) });
  });

/** Starts the plan as it would be if an answer were upheld: the orders of the answer are only tried. */
export const startTrial = (
  services: Services,
  caller: Caller,
  { id, kind }: { readonly id: string; readonly kind: Answer['kind'] },
  input: { readonly takeProposal: boolean; readonly timeLimit?: number | undefined; readonly language: Language },
): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const { language, takeProposal, timeLimit } = input;
    const answer = await foundAnswer(services, caller, kind, id);
    const plan = await finished(services, caller, answer.planId);
    const orders = newOrdersOf(language, plan, answer, { expires: null, takeProposal });
    if (orders.length === 0) throw new Refused('review_not_found', { id });
    const request = {
      datasetId: plan.dataset.id,
      previousPlanId: plan.id,
      ...(timeLimit === undefined ? {} : { timeLimit }),
    };
    return submitPlan(services, caller, request, {
      policy: { policy: pricingPolicy(plan.plan.policy), stored: plan.policyVersion },
      prices: true,
      tried: orders.map(({ order }) => order),
    });
  });
