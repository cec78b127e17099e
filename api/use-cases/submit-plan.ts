import { engineNames } from '../../solver/contract.ts';
import { withDatasetChanges } from '../../src/plan/apply-change.ts';
import type { Change } from '../../src/plan/way-out.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { givenOrderFaults } from '../../src/scenario/given-order-faults.ts';
import type { Caller } from '../access/caller.ts';
import type { PlanRequest } from '../http/contract/plan.ts';
import type { Job } from '../storage/job.ts';
import type { StoredPolicy } from '../storage/policies.ts';
import type { PlanJobRequest } from '../worker/solve-plan.ts';
import { findPolicy } from './find-policy.ts';
import { ledgerOf } from './ledger-cache.ts';
import { type AddedOrder, orderedDistrict } from './ordered-district.ts';
import { plannableFaults } from './plannable.ts';
import { Refused } from './refused.ts';
import type { Services } from './services.ts';

/** What a plan is made of besides the request. */
interface PlanBasis {
  /** The policy of the plan before. */
  readonly policy?: { readonly policy: Policy; readonly stored: Pick<StoredPolicy, 'id'> | null };
  /** Orders that are not decided: tried, given with the request, or kept from the version before. */
  readonly added?: readonly AddedOrder[];
  /** Whether it shows what an objection costs. */
  readonly prices?: boolean;
  /** Of a scenario: its parent, what it is called, and how its dataset differs. */
  readonly scenario?: {
    readonly parentId: string;
    readonly name: string | null;
    readonly datasetChanges: readonly Change[];
  };
}

/**
 * Takes a plan on as a job: dataset, policy and previous plan must be there; a full queue takes nothing. The orders in
 * force join the dataset's own.
 */
export const submitPlan = async (
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
  const { scenario } = basis;
  const district = withDatasetChanges(dataset.district, scenario?.datasetChanges ?? []);
  const faults = plannableFaults({ district, policy, ledger: ledgerOf(district, policy) }, dataset.name);
  if (faults.length > 0) throw new Refused('dataset_faults', { name: dataset.name, count: faults.length }, faults);
  const ordered = await orderedDistrict(services.database, caller, district, policy, basis.added, givenOrderFaults);
  const request: PlanJobRequest = {
    policy,
    policyId: stored?.id ?? null,
    previousPlanId: previousPlanId ?? null,
    orders: ordered.orders,
    engine: engineNames.find((name) => name === input.engine) ?? 'auto',
    timeLimit: input.timeLimit ?? null,
    ...(basis.prices === true ? { changePoints: true } : {}),
    ...(scenario === undefined ? {} : { datasetChanges: scenario.datasetChanges }),
  };
  const [id, createdAt] = [services.newId(), services.now()];
  const given = { id, kind: 'plan', datasetId: dataset.id, datasetName: dataset.name, request, createdAt } as const;
  const job = await services.jobs.submit(caller, {
    ...given,
    ...(scenario === undefined ? {} : { planId: scenario.parentId, name: scenario.name }),
  });
  if (job === undefined) throw new Refused('queue_full');
  return job;
};
