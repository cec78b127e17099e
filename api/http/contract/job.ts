import { z } from 'zod';

export const jobStates = ['queued', 'running', 'finished', 'cancelled', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** What everything that is made by a job on a dataset tells of it. */
export const jobShape = {
  datasetId: z.string(),
  datasetName: z.string(),
  state: z.enum(jobStates),
  /** 1-based place in the queue while `queued`. */
  queuePosition: z.number().int().nullable(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
};
