import type { Fault } from '../../../../src/fault.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Visibility } from '../../../access/visibility.ts';
import { visibleWarnings } from '../../../access/visible-warnings.ts';
import { unpacked } from '../../../storage/content.ts';
import { storeFailure } from '../../../storage/failure.ts';
import { hasEnded, type Job } from '../../../storage/job.ts';
import type { JobKind } from '../../../storage/job-kind.ts';
import { jobResult } from '../../../storage/jobs.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import type { Services } from '../../../use-cases/services.ts';
import { Problem } from '../../plugins/problems.ts';
import type { RouteApp } from '../route-app.ts';

/** A job of a kind that the caller may know. */
export const foundJob = async ({ jobs }: Services, caller: Caller, id: string, kind: JobKind): Promise<Job> => {
  const job = await jobs.find(caller, id, [kind]);
  if (job === undefined) throw new Problem('job_not_found', { id });
  return job;
};

/** A job of a kind that the caller may know, cancelled unless it has ended. */
export const cancelledJob = async ({ jobs }: Services, caller: Caller, id: string, kind: JobKind): Promise<Job> => {
  const job = await jobs.cancel(caller, id, [kind]);
  if (job === undefined) throw new Problem('job_not_found', { id });
  return job;
};

/**
 * The job as it stands when it has ended, or when the time is over. It goes on whatever becomes of who waits, also of
 * this process.
 */
export const waitFor = async (
  { services, closingSoon }: Pick<RouteApp, 'services' | 'closingSoon'>,
  caller: Caller,
  job: Job,
  seconds: number,
): Promise<Job> => {
  if (seconds === 0) return job;
  const until = AbortSignal.any([AbortSignal.timeout(seconds * 1000), closingSoon]);
  try {
    for await (const { job: current } of services.jobs.follow(caller, job.id, 0, until))
      if (hasEnded(current.state)) return current;
    return (await services.jobs.find(caller, job.id)) ?? job;
  } catch (error) {
    if (storeFailure(error) !== 'unavailable') throw error;
    return job;
  }
};

/** Why a job failed or that it was cancelled, with every fault that was found; `null`: neither. */
export const jobProblem = async (
  { database }: Services,
  caller: Caller,
  { id, state, failure }: Job,
  sight: Visibility,
): Promise<Problem | null> => {
  if (state === 'cancelled') return new Problem('job_cancelled', { id });
  if (failure === null) return null;
  const packed = await asCaller(database, caller, (transaction) => jobResult(transaction, id));
  const faults = packed === null ? [] : await unpacked<readonly Fault[]>(packed);
  return new Problem(failure.code, failure.values, visibleWarnings(faults, sight));
};
