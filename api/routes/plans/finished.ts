import type { Caller } from '../../access/caller.ts';
import { hasEnded } from '../../jobs/jobs.ts';
import { Problem } from '../../plugins/problems.ts';
import type { Services } from '../../services.ts';
import type { StoredPlan } from '../../store/plans.ts';

/** A plan that has its result; the problem that it is unknown, still being made, or was never found. */
export const finished = async (
  { jobs, plans }: Pick<Services, 'jobs' | 'plans'>,
  caller: Caller,
  id: string,
): Promise<StoredPlan> => {
  const stored = await plans.find(caller, id);
  if (stored !== undefined) return stored;
  const job = await jobs.find(caller, id, ['plan']);
  if (job === undefined) throw new Problem('plan_not_found', { id });
  const now = job.state === 'finished' ? await plans.find(caller, id) : undefined;
  if (now !== undefined) return now;
  throw new Problem(hasEnded(job.state) ? 'plan_not_available' : 'plan_not_ready', { id });
};
