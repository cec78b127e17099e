import type { Job } from '../../../storage/job.ts';

/** What every job tells of itself. */
export const jobFields = (job: Job) => ({
  datasetName: job.datasetName,
  state: job.state,
  queuePosition: job.queuePosition,
  createdAt: job.createdAt.toISOString(),
  startedAt: job.startedAt?.toISOString() ?? null,
  finishedAt: job.finishedAt?.toISOString() ?? null,
});
