import type { Caller } from '../../../access/caller.ts';
import type { AuxiliaryPlanRequest } from '../../../worker/auxiliary-plan.ts';
import type { Job } from '../../../worker/jobs.ts';
import type { SidePlanRequest } from '../../contract/side-plan.ts';
import { Problem } from '../../plugins/problems.ts';
import type { Services } from '../../services.ts';
import { foundDataset } from '../datasets/found.ts';
import { finished } from '../plans/finished.ts';
import { findPolicy } from '../policies/find-policy.ts';

/** Takes a plan beside on as a job; one that comes after a plan's moves is made of that plan's dataset and policy. */
export const startAuxiliaryPlan = async (services: Services, caller: Caller, asked: SidePlanRequest): Promise<Job> => {
  const { kind, planId = null, timeLimit = null } = asked;
  if (planId !== null && kind !== 'itinerant') throw new Problem('invalid_request', { issues: 'planId' });
  const dataset = await foundDataset(services, caller, asked.datasetId);
  const plan = planId === null ? null : await finished(services, caller, planId);
  if (plan !== null && plan.dataset.id !== dataset.id) throw new Problem('invalid_request', { issues: 'planId' });
  const policy =
    plan !== null && asked.policy === undefined
      ? plan.plan.policy
      : (await findPolicy(services, caller, asked.policy)).policy;
  const request: AuxiliaryPlanRequest = { policy, planId, timeLimit };
  const given = { id: services.newId(), kind, datasetId: dataset.id, datasetName: dataset.name, request };
  const job = await services.jobs.submit(caller, { ...given, createdAt: services.now() });
  if (job === undefined) throw new Problem('queue_full');
  return job;
};
