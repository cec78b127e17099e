import type { Job } from '../../../storage/job.ts';
import type { DocumentJobBrief } from '../../contract/document-job.ts';
import { jobFields } from '../jobs/present-job.ts';

export const documentJobPath = (id: string): string => `/api/document-jobs/${id}`;

export const documentJobBrief = (job: Job): DocumentJobBrief => {
  const [self, planId] = [documentJobPath(job.id), job.planId ?? ''];
  return {
    id: job.id,
    planId,
    ...jobFields(job),
    datasetId: job.datasetId ?? '',
    links: { self, events: `${self}/events`, plan: `/api/plans/${planId}` },
  };
};
