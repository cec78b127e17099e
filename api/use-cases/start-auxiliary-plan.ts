import type { Caller } from '../access/caller.ts';
import type { SidePlanRequest } from '../http/contract/side-plan.ts';
import type { Job } from '../storage/job.ts';
import type { AuxiliaryPlanRequest } from '../worker/auxiliary-plan.ts';
import { findPolicy } from './find-policy.ts';
import { finished } from './finished-plan.ts';
import { foundDataset } from './found-dataset.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

/** Starts an auxiliary plan as a job. If it follows a plan's moves, it uses that plan's dataset and policy. */
export const startAuxiliaryPlan = (services: Services, caller: Caller, input: SidePlanRequest): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const { kind, planId = null, timeLimit = null } = input;
    if (planId !== null && kind !== 'itinerant') throw new Refused('invalid_request', { issues: 'planId' });
    const dataset = await foundDataset(services, caller, input.datasetId);
    const plan = planId === null ? null : await finished(services, caller, planId);
    if (plan !== null && plan.dataset.id !== dataset.id) throw new Refused('invalid_request', { issues: 'planId' });
    const policy =
      plan !== null && input.policy === undefined
        ? plan.plan.policy
        : (await findPolicy(services, caller, input.policy)).policy;
    const request: AuxiliaryPlanRequest = { policy, planId, timeLimit };
    const given = { id: services.newId(), kind, datasetId: dataset.id, datasetName: dataset.name, request };
    const job = await services.jobs.submit(caller, { ...given, createdAt: services.now() });
    if (job === undefined) throw new Refused('queue_full');
    return job;
  });
