import type { Caller } from '../access/caller.ts';
import type { Transaction } from '../storage/database.ts';
import type { PlanHead } from '../storage/decisions.ts';
import { hasEnded } from '../storage/job.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { Refused } from './refused.ts';
import type { Services } from './services.ts';

type Plans = Pick<Services, 'jobs' | 'plans'>;

/**
 * One transaction of the caller's with a plan that has its result, and how it stands; the problem that it is unknown,
 * still being made, or was never found.
 */
export const withFinished = async <Result>(
  { jobs, plans }: Plans,
  caller: Caller,
  id: string,
  transaction: (transaction: Transaction, plan: StoredPlan, head: PlanHead) => Promise<Result>,
): Promise<Result> => {
  const done = await plans.within(caller, id, transaction);
  if (done !== undefined) return done.result;
  const job = await jobs.find(caller, id, ['plan']);
  if (job === undefined) throw new Refused('plan_not_found', { id });
  const now = job.state === 'finished' ? await plans.within(caller, id, transaction) : undefined;
  if (now !== undefined) return now.result;
  throw new Refused(hasEnded(job.state) ? 'plan_not_available' : 'plan_not_ready', { id });
};

/** A plan that has its result. */
export const finished = (services: Plans, caller: Caller, id: string): Promise<StoredPlan> =>
  withFinished(services, caller, id, async (_work, plan) => plan);
