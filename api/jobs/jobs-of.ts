import type { Caller } from '../access/caller.ts';
import { reachOf } from '../access/permissions.ts';
import type { PlanJob, PlanJobs } from './plan-jobs.ts';

/** The jobs a caller may know of: those of the own district, for whoever sees the whole of it. */
export interface OwnJobs {
  find(id: string): PlanJob | undefined;
  list(): readonly PlanJob[];
  cancel(id: string): PlanJob | undefined;
}

/** A job of another district is as unknown as one that never was. */
export const jobsOf = (jobs: PlanJobs, { role, districtId }: Caller): OwnJobs => {
  const seesJobs = reachOf(role, 'plans.read') === 'district';
  const isOwn = (job: PlanJob): boolean => seesJobs && job.districtId === districtId;
  const find = (id: string): PlanJob | undefined => {
    const job = jobs.find(id);
    return job !== undefined && isOwn(job) ? job : undefined;
  };
  return {
    find,
    list: () => jobs.list().filter(isOwn),
    cancel: (id) => (find(id) === undefined ? undefined : jobs.cancel(id)),
  };
};
