import { engineNames } from '../../../../solver/contract.ts';
import type { Order } from '../../../../src/district/order.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { revisionPolicy } from '../../../../src/review/revision.ts';
import type { Caller } from '../../../access/caller.ts';
import type { StoredPlan } from '../../../storage/plans.ts';
import type { StoredPolicy } from '../../../storage/policies.ts';
import { ledgerOf } from '../../../use-cases/ledger-cache.ts';
import { plannableFaults } from '../../../use-cases/plannable.ts';
import type { Job } from '../../../worker/jobs.ts';
import type { PlanJobRequest } from '../../../worker/solve-plan.ts';
import type { PlanRequest } from '../../contract/plan.ts';
import { Problem } from '../../plugins/problems.ts';
import type { Services } from '../../services.ts';
import { findPolicy } from '../policies/find-policy.ts';
import { orderedDistrict } from './ordered-district.ts';

/** What a plan is made under besides what is asked: the policy of the plan before, orders that are only tried. */
interface Besides {
  readonly policy?: { readonly policy: Policy; readonly stored: Pick<StoredPolicy, 'id'> | null };
  readonly tried?: readonly Order[];
}

/** What a plan is revised under: its own policy and version, with the fewest changes first. */
export const policyOfRevision = ({ plan, policyVersion }: StoredPlan): NonNullable<Besides['policy']> => ({
  policy: revisionPolicy(plan.policy),
  stored: policyVersion,
});

/**
 * Takes a plan on as a job: dataset, policy and previous plan must be there; a full queue takes nothing. The orders in
 * force join the dataset's own.
 */
export const startPlan = async (
  services: Services,
  caller: Caller,
  asked: PlanRequest,
  besides: Besides = {},
): Promise<Job> => {
  const dataset = await services.datasets.find(caller, asked.datasetId);
  if (dataset === undefined) throw new Problem('dataset_not_found', { id: asked.datasetId });
  const { previousPlanId } = asked;
  if (previousPlanId !== undefined && (await services.plans.find(caller, previousPlanId)) === undefined)
    throw new Problem('plan_not_found', { id: previousPlanId });
  const { policy, stored } = besides.policy ?? (await findPolicy(services, caller, asked.policy));
  const { district } = dataset;
  const faults = plannableFaults({ district, policy, ledger: ledgerOf(district, policy) }, dataset.name);
  if (faults.length > 0) throw new Problem('dataset_faults', { name: dataset.name, count: faults.length }, faults);
  const ordered = await orderedDistrict(services.database, caller, district, policy, besides.tried);
  const request: PlanJobRequest = {
    policy,
    policyId: stored?.id ?? null,
    previousPlanId: previousPlanId ?? null,
    orders: ordered.orders,
    engine: engineNames.find((name) => name === asked.engine) ?? 'auto',
    timeLimit: asked.timeLimit ?? null,
  };
  const [id, createdAt] = [services.newId(), services.now()];
  const given = { id, kind: 'plan', datasetId: dataset.id, datasetName: dataset.name, request, createdAt } as const;
  const job = await services.jobs.submit(caller, given);
  if (job === undefined) throw new Problem('queue_full');
  return job;
};
