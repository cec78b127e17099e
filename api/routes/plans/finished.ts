import type { Caller } from '../../access/caller.ts';
import { jobsOf } from '../../jobs/jobs-of.ts';
import { Problem } from '../../plugins/problems.ts';
import type { Services } from '../../services.ts';
import type { StoredPlan } from '../../store/plans.ts';

/** A plan that has its result; the problem that it is unknown, still being made, or was never found. */
export const finished = async (
  { jobs, plans }: Pick<Services, 'jobs' | 'plans'>,
  caller: Caller,
  id: string,
): Promise<StoredPlan> => {
  // The job first: a plan is stored before its job is called finished.
  const job = jobsOf(jobs, caller).find(id);
  const stored = await plans.find(caller, id);
  if (stored !== undefined) return stored;
  if (job === undefined) throw new Problem('plan_not_found', { id });
  const underway = job.state === 'queued' || job.state === 'running';
  throw new Problem(underway ? 'plan_not_ready' : 'plan_not_available', { id });
};
