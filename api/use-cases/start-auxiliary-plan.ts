import type { Caller } from '../access/caller.ts';
import type { SidePlanRequest } from '../http/contract/side-plan.ts';
import type { Job } from '../storage/job.ts';
import type { AuxiliaryPlanRequest } from '../worker/auxiliary-plan.ts';
import { findPolicy } from './find-policy.ts';
import { finished } from './finished-plan.ts';
import { foundDataset } from './found-dataset.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

/** Takes a plan beside on as a job; one that comes after a plan's moves is made of that plan's dataset and policy. */
export const startAuxiliaryPlan = (services: Services, caller: Caller, asked: SidePlanRequest): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const { kind, planId = null, timeLimit = null } = asked;
    if (planId !== null && kind !== 'itinerant') throw new Refused('invalid_request', { issues: 'planId' });
    const dataset = await foundDataset(services, caller, asked.datasetId);
    const plan = planId === null ? null : await finished(services, caller, planId);
    if (plan !== null && plan.dataset.id !== dataset.id) throw new Refused('invalid_request', { issues: 'planId' });
    const policy =
      plan !== null && asked.policy === undefined
        ? plan.plan.policy
        : (await findPolicy(services, caller, asked.policy)).policy;
    const request: AuxiliaryPlanRequest = { policy, planId, timeLimit };
    const given = { id: services.newId(), kind, datasetId: dataset.id, datasetName: dataset.name, request };
    const job = await services.jobs.submit(caller, { ...given, createdAt: services.now() });
    if (job === undefined) throw new Refused('queue_full');
    return job;
  });
