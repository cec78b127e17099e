import type { Job } from '../../../storage/job.ts';
import type { ImportBrief } from '../../contract/import.ts';
import { jobFields } from '../jobs/present-job.ts';

export const importPath = (id: string): string => `/api/imports/${id}`;

export const importBrief = (job: Job): ImportBrief => {
  const self = importPath(job.id);
  const dataset = job.datasetId === null ? null : `/api/datasets/${job.datasetId}`;
  return {
    id: job.id,
    ...jobFields(job),
    datasetId: job.datasetId,
    links: { self, events: `${self}/events`, dataset },
  };
};
