import type { Job } from '../../../storage/job.ts';
import type { PlanSummary, StoredPlan } from '../../../storage/plans.ts';

type EndedPlan = Pick<PlanSummary, 'id' | 'createdAt' | 'finishedAt' | 'parentPlanId' | 'scenarioName'>;

const ended = (plan: EndedPlan, id: string, name: string): Job => ({
  id: plan.id,
  kind: 'plan',
  datasetId: id,
  datasetName: name,
  planId: plan.parentPlanId,
  name: plan.scenarioName,
  state: 'finished',
  queuePosition: null,
  createdAt: plan.createdAt,
  startedAt: null,
  finishedAt: plan.finishedAt,
  progress: null,
  failure: null,
});

/** The job of a stored plan, where the job itself is no longer remembered. */
export const endedJob = (plan: StoredPlan): Job => ended(plan, plan.dataset.id, plan.dataset.name);

/** Jobs, and stored plans whose jobs are no longer remembered; the newest first. */
export const allPlans = (jobs: readonly Job[], stored: readonly PlanSummary[]): readonly Job[] => {
  const known = new Set(jobs.map(({ id }) => id));
  const others = stored.filter(({ id }) => !known.has(id)).map((plan) => ended(plan, plan.datasetId, plan.datasetName));
  return [...jobs, ...others].toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
};
